import { useChoice } from '../../../study/open/useChoice';

export type CellPart = 'intervals' | 'counts' | 'decimals';

/** What a cell may hold beside its figure, and whether the reader wants it. */
export function useCellParts(): readonly {
  readonly id: CellPart;
  readonly isShown: boolean;
  readonly choose: (isShown: boolean) => void;
}[] {
  return [usePart('intervals', 'yes'), usePart('counts', 'no'), usePart('decimals', 'no')];
}

function usePart(id: CellPart, fallback: 'yes' | 'no') {
  const [value, choose] = useChoice(id, fallback, ['yes', 'no']);
  return {
    id,
    isShown: value === 'yes',
    choose: (isShown: boolean) => choose(isShown ? 'yes' : 'no'),
  };
}
