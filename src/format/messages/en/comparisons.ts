/** Sentences that set two groups side by side, for titles and lines under charts. */
export const comparisons = {
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
} as const;
