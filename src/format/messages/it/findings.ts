import type { findings as english } from '../en/findings';
import type { Translated } from '../Translated';

export const findings = {
  item: '«{label}»: {higherPercent} tra {higher} contro {lowerPercent} tra {lower}, una differenza di {points} punti (intervallo al 95% da {low} a {high}).',
  gap: 'Il divario tra «{concern}» e «{behavior}» è più ampio tra {higher} che tra {lower}: {higherPoints} contro {lowerPoints} punti, {points} di differenza (intervallo al 95% da {low} a {high}).',
  'index-gap':
    'La preoccupazione supera la protezione soprattutto tra {higher}, meno di tutti tra {lower}: il divario degli indici è {higherPoints} contro {lowerPoints}, {points} punti di differenza (intervallo al 95% da {low} a {high}).',
  considered:
    'Su {comparisons, plural, one {# confronto} other {# confronti}} tra gruppi, quelli che reggono con al più il 5% di false scoperte (Benjamini–Hochberg), dalla differenza certa più grande.',
  none: 'Nessuna coppia di gruppi si distingue, su {comparisons, plural, one {# confronto} other {# confronti}}.',
} satisfies Translated<typeof english>;
