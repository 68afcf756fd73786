// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ViewBoundary } from '../../../../src/app/frame/faults/ViewBoundary';
import { watchMissingParts } from '../../../../src/app/states/missingPart';
import { useStore } from '../../../../src/app/store/useStore';
import { fixtureSummary } from '../../fixtures/results';

let isBroken = true;

function View() {
  if (isBroken) throw new Error('View: expected a row, got none');
  return <p>figures</p>;
}

function MissingView({ cause }: { readonly cause: Error }): never {
  throw cause;
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

it('a view whose part could not be loaded says so, and that the reader’s own survey would have to be opened again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  watchMissingParts();
  const cause = new TypeError('Failed to fetch dynamically imported module');
  // What the build's loader reports before it throws.
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: cause }));
  useStore.setState({ local: { fileName: 'mine.csv', summary: fixtureSummary } });
  render(
    <ViewBoundary>
      <MissingView cause={cause} />
    </ViewBoundary>,
  );
  expect(
    screen.getByRole('heading', { name: 'This part of the site could not be loaded' }),
  ).toBeVisible();
  expect(screen.getByText(/Your survey “mine.csv” is not kept/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible();
});
