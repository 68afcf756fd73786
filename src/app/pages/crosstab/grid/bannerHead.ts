import type { CrosstabColumn } from '../table/Crosstab';

/** One group of the first banner with its columns of the second, or a column that stands alone. */
export interface HeadSpan {
  readonly label: string;
  readonly span: number;
  readonly isAlone: boolean;
}

export interface BannerHead {
  /** The upper row of a crossed banner; empty where the banner is one. */
  readonly spans: readonly HeadSpan[];
  /** A name a column, of its own row in the head. */
  readonly names: readonly string[];
}

/** Splits the groups of a crossed banner (`Gen X × Female`) over two rows of a table's head. */
export function bannerHead(columns: readonly CrosstabColumn[], by: string): BannerHead {
  const parts = columns.map(({ group }) => {
    const [first = '', second, ...more] = group.split(' × ');
    return second !== undefined && more.length === 0 ? { first, second } : undefined;
  });
  if (!by.includes(' × ') || !parts.some(Boolean))
    return { spans: [], names: columns.map(({ group }) => group) };
  const spans: HeadSpan[] = [];
  columns.forEach(({ group }, i) => {
    const part = parts[i];
    const last = spans.at(-1);
    if (part && last && !last.isAlone && last.label === part.first)
      spans[spans.length - 1] = { ...last, span: last.span + 1 };
    else spans.push({ label: part?.first ?? group, span: 1, isAlone: !part });
  });
  return { spans, names: columns.map(({ group }, i) => parts[i]?.second ?? group) };
}
