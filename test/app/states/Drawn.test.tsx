// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Drawn } from '../../../src/app/states/Drawn';
import { errorProblem } from '../../../src/problem/Problem';

it('says quietly that the reader’s own filters leave nobody, and raises an alarm for anything else', () => {
  const { rerender } = render(
    <Drawn state={{ status: 'failed', problem: errorProblem('filter-empty') }}>{() => null}</Drawn>,
  );
  expect(screen.getByText(/Nobody fits these filters together/)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  rerender(
    <Drawn state={{ status: 'failed', problem: errorProblem('not-published') }}>
      {() => null}
    </Drawn>,
  );
  expect(screen.getByRole('alert')).toBeVisible();
});
