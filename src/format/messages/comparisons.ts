import { defineMessages } from '../defineMessages';

/** Sentences that set two groups side by side, for titles and lines under charts. */
export const comparisonMessages = defineMessages({
  en: {
    everyone: 'all respondents',
    apart: '{higherFigure} of {higher} against {lowerFigure} of {lower}',
    alike: 'Groups don’t differ by more than chance: {figure} of all respondents',
    'alike-unknown': 'Groups don’t differ by more than chance',
    'one-group': '{figure} of all respondents',
    unknown: 'Too few answers to show',
    'difference-real':
      '“{label}”: {aFigure} of {a}, {bFigure} of {b}, a difference of {difference} (95% interval {interval}). That is more than chance ({p}, Holm).',
    'difference-chance':
      '“{label}”: {aFigure} of {a}, {bFigure} of {b}, a difference of {difference} (95% interval {interval}). Over all pairs of groups, that may be chance ({p}, Holm).',
    'difference-unknown': '“{label}”: too few answers to say whether {a} and {b} differ.',
    difference: 'Difference',
    reading: 'Reading',
    'p-holm': '{p} (Holm)',
    'beyond-chance': 'more than chance',
    'within-chance': 'may be chance',
    untested: 'cannot be tested',
  },
  it: {
    everyone: 'tutti i rispondenti',
    apart: '{higherFigure} tra {higher} contro {lowerFigure} tra {lower}',
    alike:
      'I gruppi non differiscono più di quanto farebbe il caso: {figure} di tutti i rispondenti',
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
  },
});
