/**
 * Colours of slides, `RRGGBB`: those of the light theme (`app/design/tokens.css`), since slides are light. The two
 * sides of a gap are lighter than there, so that dark error bars stand out on them.
 */
export const slideColors = {
  ink: '1B1D21',
  quiet: '5A5E66',
  caution: '7C5100',
  concern: 'D9764A',
  behavior: '5B93C7',
  earlier: 'B9BDC6',
  later: '5B93C7',
} as const;

/** Light enough that dark labels stand on each; the page's own ends are too dark for labels of one colour. */
const diverging = [
  'D98A5B',
  'E09B73',
  'E8B090',
  'EEC5AD',
  'F1D8C9',
  'D4D2CE',
  'C9DBEA',
  'B0CBE1',
  '97B8D5',
  '7FA6C9',
  '6996BC',
];

/** Colours of so many levels from lowest to highest, the neutral one grey where there is a middle. */
export function levelColors(count: number): readonly string[] {
  if (count > diverging.length)
    return Array.from({ length: count }, (_, i) => diverging[i % diverging.length] ?? '');
  const middle = (diverging.length - 1) / 2;
  const isOdd = count % 2 === 1;
  return Array.from({ length: count }, (_, i) => {
    const place = count === 1 ? 1 : i / (count - 1);
    const at = Math.round(place * (diverging.length - 1));
    return diverging[!isOdd && at === middle ? middle + 1 : at] ?? '';
  });
}
