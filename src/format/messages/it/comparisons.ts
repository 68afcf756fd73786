import type { comparisons as english } from '../en/comparisons';
import type { Translated } from '../Translated';

export const comparisons = {
  everyone: 'tutti i rispondenti',
  apart: '{higherFigure} tra {higher} contro {lowerFigure} tra {lower}',
  alike: 'I gruppi non differiscono più di quanto farebbe il caso: {figure} di tutti i rispondenti',
  'alike-unknown': 'I gruppi non differiscono più di quanto farebbe il caso',
  'one-group': '{figure} di tutti i rispondenti',
  unknown: 'Troppo poche risposte da mostrare',
  'difference-real':
    '«{label}»: {aFigure} tra {a}, {bFigure} tra {b}, una differenza di {difference} (intervallo al 95% {interval}). È più di quanto farebbe il caso ({p}, Holm).',
  'difference-chance':
    '«{label}»: {aFigure} tra {a}, {bFigure} tra {b}, una differenza di {difference} (intervallo al 95% {interval}). Su tutte le coppie di gruppi, può essere un caso ({p}, Holm).',
  'difference-unknown': '«{label}»: troppo poche risposte per dire se {a} e {b} differiscono.',
  difference: 'Differenza',
  reading: 'Lettura',
  'p-holm': '{p} (Holm)',
  'beyond-chance': 'più del caso',
  'within-chance': 'può essere un caso',
  untested: 'non verificabile',
} satisfies Translated<typeof english>;
