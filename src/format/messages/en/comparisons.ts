/** Sentences that set two groups side by side, for titles and lines under charts. */
export const comparisons = {
  everyone: 'all respondents',
  apart: '{higherFigure} of {higher} against {lowerFigure} of {lower}',
  alike: 'Groups are alike to within {points} points: {figure} of all respondents',
  open: 'Whether groups differ cannot be told: {figure} of all respondents',
  'alike-unknown': 'Groups are alike to within {points} points',
  'open-unknown': 'Whether groups differ cannot be told',
  'one-group': '{figure} of all respondents',
  unknown: 'Too few answers to show',
  'difference-real':
    '“{label}”: {aFigure} of {a}, {bFigure} of {b}, a difference of {difference} (95% interval {interval}). That is more than chance ({p}, Holm).',
  'difference-alike':
    '“{label}”: {aFigure} of {a}, {bFigure} of {b}, a difference of {difference} (95% interval {interval}). They are alike to within {points} points.',
  'difference-open':
    '“{label}”: {aFigure} of {a}, {bFigure} of {b}, a difference of {difference} (95% interval {interval}). Whether they differ cannot be told ({p} over all pairs of groups, Holm).',
  'difference-unknown': '“{label}”: too few answers to say whether {a} and {b} differ.',
  difference: 'Difference',
  reading: 'Reading',
  'p-holm': '{p} (Holm)',
  'beyond-chance': 'more than chance',
  'pair-alike': 'alike',
  'pair-open': 'can’t be told',
  untested: 'cannot be tested',
} as const;
