/** Sentences that state a difference between groups with its uncertainty. */
export const findings = {
  item: '“{label}”: {higherPercent} of {higher} against {lowerPercent} of {lower}, a difference of {points} points (95% interval {low} to {high}).',
  gap: 'The gap between “{concern}” and “{behavior}” is wider among {higher} than among {lower}: {higherPoints} against {lowerPoints} points, {points} apart (95% interval {low} to {high}).',
  'index-gap':
    'Concern outruns protection most among {higher}, least among {lower}: the index gap is {higherPoints} against {lowerPoints}, {points} index points apart (95% interval {low} to {high}).',
  considered:
    'Of {comparisons, plural, one {# comparison} other {# comparisons}} between groups, those that hold with at most 5% false discoveries (Benjamini–Hochberg), largest certain difference first.',
  none: 'No two groups can be told apart, over {comparisons, plural, one {# comparison} other {# comparisons}}.',
} as const;
