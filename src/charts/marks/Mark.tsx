import type { ReactNode } from 'react';

interface Props {
  /** The figure, its interval and its base, in words. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly children: ReactNode;
  /** Makes the mark a button; `pressed` says that it is the chosen one. */
  readonly onSelect?: (() => void) | undefined;
  readonly pressed?: boolean;
}

/** A focusable part of a chart that says its figure; see `ChartCanvas` for the keys. */
export function Mark({ name, row, column, children, onSelect, pressed }: Props) {
  const place = {
    'aria-label': name,
    tabIndex: -1,
    'data-mark': '',
    'data-row': row,
    'data-column': column,
  };
  if (!onSelect)
    return (
      <g role="img" {...place}>
        {children}
      </g>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      role="button"
      aria-pressed={pressed === true}
      {...place}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect();
      }}
    >
      {children}
    </g>
  );
}
