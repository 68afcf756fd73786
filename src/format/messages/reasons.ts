import type { ReasonCode } from '../../codebook/ReasonCode';
import { defineMessages } from '../defineMessages';

/** Why something was concluded of a column, for every reason code. */
export const reasonMessages = defineMessages<ReasonCode>({
  en: {
    'known-scale': 'The answers are a known scale, from “{low}” to “{high}”.',
    'numeric-scale': 'The answers are the numbers {low} to {high}, as the points of a scale.',
    'labelled-ends': 'The answers are numbered points, from “{low}” to “{high}”.',
    'grid-scale':
      '{count, plural, one {# column} other {# columns}} of one question share these answers.',
    'yes-no': 'The answers are yes and no, or 1 and 0.',
    'few-distinct': 'It has {count, plural, one {# different answer} other {# different answers}}.',
    'many-distinct':
      'It has {count, plural, one {# different answer} other {# different answers}} from {respondents, plural, one {# respondent} other {# respondents}}: written in their own words.',
    numbers: 'The answers are numbers, from {low} to {high}.',
    dates: 'The answers are dates or times.',
    'no-answers': 'Nobody answered.',
    'selected-marks': 'A cell is “{mark}” where the option was chosen.',
    'joined-choices': 'One cell holds several choices, separated by “{separator}”.',
    'set-of-columns':
      '{count, plural, one {# column is} other {# columns are}} the options of one question.',
    'unique-values': 'Every respondent has a different value.',
    'looks-like':
      'The values look like {pattern, select, email {e-mail addresses} ip {IP addresses} phone {phone numbers} coordinates {coordinates} url {web addresses} other {codes}}.',
    'platform-metadata': 'The survey platform recorded it (“{name}”).',
    wording: 'The wording contains “{phrase}”.',
    'header-name': 'The column is named “{name}”.',
    'birth-years': 'The answers are years of birth.',
    ages: 'The answers are ages.',
    'age-bands': 'The answers are age bands, such as “{low}”.',
    'generation-names': 'The answers name generations.',
    'ordered-bands': 'The answers are ranges of numbers, from “{low}” to “{high}”.',
    'missing-texts': 'These count as no answer: {texts}.',
    'declared-in-file': 'The file itself declares it.',
    'no-order-known': 'No order of these answers is known.',
  },
  it: {
    'known-scale': 'Le risposte sono una scala nota, da «{low}» a «{high}».',
    'numeric-scale': 'Le risposte sono i numeri da {low} a {high}, come i punti di una scala.',
    'labelled-ends': 'Le risposte sono punti numerati, da «{low}» a «{high}».',
    'grid-scale':
      '{count, plural, one {# colonna} other {# colonne}} di una stessa domanda hanno queste risposte in comune.',
    'yes-no': 'Le risposte sono sì e no, oppure 1 e 0.',
    'few-distinct': 'Ha {count, plural, one {# risposta diversa} other {# risposte diverse}}.',
    'many-distinct':
      'Ha {count, plural, one {# risposta diversa} other {# risposte diverse}} da {respondents, plural, one {# rispondente} other {# rispondenti}}: scritte con parole proprie.',
    numbers: 'Le risposte sono numeri, da {low} a {high}.',
    dates: 'Le risposte sono date o ore.',
    'no-answers': 'Nessuno ha risposto.',
    'selected-marks': 'Una cella contiene «{mark}» se l’opzione è stata scelta.',
    'joined-choices': 'Una cella contiene più scelte, separate da «{separator}».',
    'set-of-columns':
      '{count, plural, one {# colonna è} other {# colonne sono}} le opzioni di una stessa domanda.',
    'unique-values': 'Ogni rispondente ha un valore diverso.',
    'looks-like':
      'I valori sembrano {pattern, select, email {indirizzi e-mail} ip {indirizzi IP} phone {numeri di telefono} coordinates {coordinate} url {indirizzi web} other {codici}}.',
    'platform-metadata': 'L’ha registrato la piattaforma del sondaggio («{name}»).',
    wording: 'Il testo contiene «{phrase}».',
    'header-name': 'La colonna si chiama «{name}».',
    'birth-years': 'Le risposte sono anni di nascita.',
    ages: 'Le risposte sono età.',
    'age-bands': 'Le risposte sono fasce di età, come «{low}».',
    'generation-names': 'Le risposte nominano generazioni.',
    'ordered-bands': 'Le risposte sono intervalli di numeri, da «{low}» a «{high}».',
    'missing-texts': 'Queste contano come risposta mancante: {texts}.',
    'declared-in-file': 'Lo dichiara il file stesso.',
    'no-order-known': 'Non si conosce un ordine di queste risposte.',
  },
});
