/** Widths in em, on the wide side of the system fonts, so that what is planned to fit does fit. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[iIjl.,:;'’|!·]/, 0.32],
  [/[ftr()[\]\-/\s]/, 0.41],
  [/[mwMW%@—…&]/, 0.95],
  [/[A-Z+−=<>]/, 0.74],
  [/[\u2E80-\uFFFF]/, 1.05],
];
const otherwise = 0.62;

export type Weight = 'normal' | 'bold';

/** An upper estimate of a text's width in pixels, without a page to measure it in. */
export function textWidth(text: string, fontSize: number, weight: Weight = 'normal'): number {
  let em = 0;
  for (const character of text)
    em += classes.find(([class_]) => class_.test(character))?.[1] ?? otherwise;
  return em * fontSize * (weight === 'bold' ? 1.1 : 1);
}
