// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ViewBoundary } from '../../../src/app/frame/ViewBoundary';

let isBroken = true;

function View() {
  if (isBroken) throw new Error('View: expected a row, got none');
  return <p>figures</p>;
}

it('a view that crashes offers to be shown again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ViewBoundary>
      <View />
    </ViewBoundary>,
  );
  expect(screen.getByText(/The study and your choices are kept/)).toBeVisible();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Show the view again' }));
  expect(screen.getByText('figures')).toBeVisible();
});
