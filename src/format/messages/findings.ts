import { defineMessages } from '../defineMessages';

/** Sentences that state a difference between groups with its uncertainty. */
export const findingMessages = defineMessages({
  en: {
    item: '“{label}”: {higherPercent} of {higher} against {lowerPercent} of {lower}, a difference of {points} points (95% interval {low} to {high}).',
    gap: 'The gap between “{concern}” and “{behavior}” is wider among {higher} than among {lower}: {higherPoints} against {lowerPoints} points, {points} apart (95% interval {low} to {high}).',
    'index-gap':
      'Concern outruns protection most among {higher}, least among {lower}: the index gap is {higherPoints} against {lowerPoints}, {points} index points apart (95% interval {low} to {high}).',
    considered:
      'Of {comparisons, plural, one {# comparison} other {# comparisons}} between groups, those that hold with at most 5% false discoveries (Benjamini–Hochberg), largest certain difference first.',
    none: 'No two groups differ by more than chance, over {comparisons, plural, one {# comparison} other {# comparisons}}.',
  },
  it: {
    item: '«{label}»: {higherPercent} tra {higher} contro {lowerPercent} tra {lower}, una differenza di {points} punti (intervallo al 95% da {low} a {high}).',
    gap: 'Il divario tra «{concern}» e «{behavior}» è più ampio tra {higher} che tra {lower}: {higherPoints} contro {lowerPoints} punti, {points} di differenza (intervallo al 95% da {low} a {high}).',
    'index-gap':
      'La preoccupazione supera la protezione soprattutto tra {higher}, meno di tutti tra {lower}: il divario degli indici è {higherPoints} contro {lowerPoints}, {points} punti di differenza (intervallo al 95% da {low} a {high}).',
    considered:
      'Su {comparisons, plural, one {# confronto} other {# confronti}} tra gruppi, quelli che reggono con al più il 5% di false scoperte (Benjamini–Hochberg), dalla differenza certa più grande.',
    none: 'Nessuna coppia di gruppi differisce più di quanto farebbe il caso, su {comparisons, plural, one {# confronto} other {# confronti}}.',
  },
});
