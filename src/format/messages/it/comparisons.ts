import type { comparisons as english } from '../en/comparisons';
import type { Translated } from '../Translated';

export const comparisons = {
  everyone: 'tutti i rispondenti',
  apart: '{higherFigure} tra {higher} contro {lowerFigure} tra {lower}',
  alike: 'I gruppi sono simili, entro {points} punti: {figure} di tutti i rispondenti',
  open: 'Non si può dire se i gruppi differiscano: {figure} di tutti i rispondenti',
  'alike-unknown': 'I gruppi sono simili, entro {points} punti',
  'open-unknown': 'Non si può dire se i gruppi differiscano',
  'one-group': '{figure} di tutti i rispondenti',
  unknown: 'Troppo poche risposte da mostrare',
  'difference-real':
    '«{label}»: {aFigure} tra {a}, {bFigure} tra {b}, una differenza di {difference} (intervallo al 95% {interval}). È più di quanto farebbe il caso ({p}, Holm).',
  'difference-alike':
    '«{label}»: {aFigure} tra {a}, {bFigure} tra {b}, una differenza di {difference} (intervallo al 95% {interval}). Sono simili, entro {points} punti.',
  'difference-open':
    '«{label}»: {aFigure} tra {a}, {bFigure} tra {b}, una differenza di {difference} (intervallo al 95% {interval}). Non si può dire se differiscano ({p} su tutte le coppie di gruppi, Holm).',
  'difference-unknown': '«{label}»: troppo poche risposte per dire se {a} e {b} differiscono.',
  difference: 'Differenza',
  reading: 'Lettura',
  'p-holm': '{p} (Holm)',
  'beyond-chance': 'più del caso',
  'pair-alike': 'simili',
  'pair-open': 'non si può dire',
  untested: 'non verificabile',
} satisfies Translated<typeof english>;
