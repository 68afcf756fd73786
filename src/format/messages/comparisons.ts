import { defineMessages } from '../defineMessages';

/** Sentences that set groups side by side, for titles and lines under charts. */
export const comparisonMessages = defineMessages({
  en: {
    apart:
      '{higher} {higherFigure}, {lower} {lowerFigure}: {points} points apart (95% interval {low} to {high})',
    alike: 'no two groups differ by more than chance',
    'one-group': 'one group only, so nothing to compare',
    'difference-real':
      '{a} {aFigure}, {b} {bFigure}: a difference of {points} points (95% interval {low} to {high}). That is more than chance (p = {p} after Holm’s correction).',
    'difference-chance':
      '{a} {aFigure}, {b} {bFigure}: a difference of {points} points (95% interval {low} to {high}). That may be chance (p = {p} after Holm’s correction).',
    'difference-unknown': 'There are too few answers to say whether {a} and {b} differ.',
    'p-holm': 'p {p} (Holm)',
    difference: 'Difference',
    reading: 'Reading',
    'beyond-chance': 'more than chance',
    'within-chance': 'may be chance',
    untested: 'cannot be tested',
  },
  it: {
    apart:
      '{higher} {higherFigure}, {lower} {lowerFigure}: {points} punti di distanza (intervallo al 95% da {low} a {high})',
    alike: 'nessuna coppia di gruppi differisce più di quanto farebbe il caso',
    'one-group': 'un solo gruppo, quindi nulla da confrontare',
    'difference-real':
      '{a} {aFigure}, {b} {bFigure}: una differenza di {points} punti (intervallo al 95% da {low} a {high}). È più di quanto farebbe il caso (p = {p} dopo la correzione di Holm).',
    'difference-chance':
      '{a} {aFigure}, {b} {bFigure}: una differenza di {points} punti (intervallo al 95% da {low} a {high}). Può essere un caso (p = {p} dopo la correzione di Holm).',
    'difference-unknown': 'Le risposte sono troppo poche per dire se {a} e {b} differiscono.',
    'p-holm': 'p {p} (Holm)',
    difference: 'Differenza',
    reading: 'Lettura',
    'beyond-chance': 'più del caso',
    'within-chance': 'può essere un caso',
    untested: 'non verificabile',
  },
});
