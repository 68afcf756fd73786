import type { ReasonCode } from '../../codebook/ReasonCode';
import { defineMessages } from '../defineMessages';

/** Why something was concluded of a column, as clauses that follow “because”, for every reason code. */
export const reasonMessages = defineMessages<ReasonCode>({
  en: {
    ranking: 'nobody gives one answer twice over its {count, number} columns: they rank',
    'known-scale': 'the answers are a known scale, from “{low}” to “{high}”',
    'numeric-scale': 'the answers are the numbers {low} to {high}, as the points of a scale',
    'stated-key': 'the question says what the codes stand for',
    'stated-range': 'the question states the scale, from {low} to {high}',
    'unchosen-levels': 'the scale also has what nobody chose: {texts}',
    'labelled-ends': 'the answers are numbered points, from “{low}” to “{high}”',
    'grid-scale':
      '{count, plural, one {# column} other {# columns}} of one question share these answers',
    'yes-no': 'the answers are yes and no, or 1 and 0',
    'few-distinct': 'it has {count, plural, one {# different answer} other {# different answers}}',
    'many-distinct':
      'it has {count, plural, one {# different answer} other {# different answers}} from {respondents, plural, one {# respondent} other {# respondents}}: written in their own words',
    numbers: 'the answers are numbers, from {low} to {high}',
    dates: 'the answers are dates or times',
    'no-answers': 'nobody answered',
    'selected-marks': 'a cell is “{mark}” where the option was chosen',
    'joined-choices': 'one cell holds several choices, separated by “{separator}”',
    'set-of-columns':
      '{count, plural, one {# column is} other {# columns are}} the options of one question',
    'unique-values': 'every respondent has a different value',
    'looks-like':
      'the values look like {pattern, select, email {e-mail addresses} ip {IP addresses} phone {phone numbers} coordinates {coordinates} url {web addresses} other {codes}}',
    'platform-metadata': 'the survey platform recorded it (“{name}”)',
    wording: 'the wording contains “{phrase}”',
    'header-name': 'the column is named “{name}”',
    'birth-years': 'the answers are years of birth',
    ages: 'the answers are ages',
    'age-bands': 'the answers are age bands, such as “{low}”',
    'generation-names': 'the answers name generations',
    'ordered-bands': 'the answers are ranges of numbers, from “{low}” to “{high}”',
    'missing-texts': 'these count as no answer: {texts}',
    'declared-in-file': 'the file itself declares it',
    'no-order-known': 'no order of these answers is known',
    'shared-topic':
      'both are about {topic, select, tracking {tracking} location {location} sharing {sharing} passwords {passwords} cookies {cookies} ads {advertising} policies {privacy policies} social {social media} apps {apps} collection {data that are collected} payment {payments} voice {voice assistants} health {health} government {government} ai {artificial intelligence} children {children} deletion {deleting data} other {one topic}}',
  },
  it: {
    ranking:
      'nessuno dà due volte la stessa risposta nelle sue {count, number} colonne: è una graduatoria',
    'known-scale': 'le risposte sono una scala nota, da «{low}» a «{high}»',
    'numeric-scale': 'le risposte sono i numeri da {low} a {high}, come i punti di una scala',
    'stated-key': 'la domanda dice che cosa significano i codici',
    'stated-range': 'la domanda indica la scala, da {low} a {high}',
    'unchosen-levels': 'la scala ha anche ciò che nessuno ha scelto: {texts}',
    'labelled-ends': 'le risposte sono punti numerati, da «{low}» a «{high}»',
    'grid-scale':
      '{count, plural, one {# colonna} other {# colonne}} di una stessa domanda hanno queste risposte in comune',
    'yes-no': 'le risposte sono sì e no, oppure 1 e 0',
    'few-distinct': 'ha {count, plural, one {# risposta diversa} other {# risposte diverse}}',
    'many-distinct':
      'ha {count, plural, one {# risposta diversa} other {# risposte diverse}} da {respondents, plural, one {# rispondente} other {# rispondenti}}: scritte con parole proprie',
    numbers: 'le risposte sono numeri, da {low} a {high}',
    dates: 'le risposte sono date o ore',
    'no-answers': 'nessuno ha risposto',
    'selected-marks': 'una cella contiene «{mark}» se l’opzione è stata scelta',
    'joined-choices': 'una cella contiene più scelte, separate da «{separator}»',
    'set-of-columns':
      '{count, plural, one {# colonna è} other {# colonne sono}} le opzioni di una stessa domanda',
    'unique-values': 'ogni rispondente ha un valore diverso',
    'looks-like':
      'i valori sembrano {pattern, select, email {indirizzi e-mail} ip {indirizzi IP} phone {numeri di telefono} coordinates {coordinate} url {indirizzi web} other {codici}}',
    'platform-metadata': 'l’ha registrato la piattaforma del sondaggio («{name}»)',
    wording: 'il testo contiene «{phrase}»',
    'header-name': 'la colonna si chiama «{name}»',
    'birth-years': 'le risposte sono anni di nascita',
    ages: 'le risposte sono età',
    'age-bands': 'le risposte sono fasce di età, come «{low}»',
    'generation-names': 'le risposte nominano generazioni',
    'ordered-bands': 'le risposte sono intervalli di numeri, da «{low}» a «{high}»',
    'missing-texts': 'queste contano come risposta mancante: {texts}',
    'declared-in-file': 'lo dichiara il file stesso',
    'no-order-known': 'non si conosce un ordine di queste risposte',
    'shared-topic':
      'riguardano entrambe {topic, select, tracking {il tracciamento} location {la posizione} sharing {la condivisione} passwords {le password} cookies {i cookie} ads {la pubblicità} policies {le informative sulla privacy} social {i social media} apps {le app} collection {i dati che si raccolgono} payment {i pagamenti} voice {gli assistenti vocali} health {la salute} government {lo Stato} ai {l’intelligenza artificiale} children {i minori} deletion {la cancellazione dei dati} other {uno stesso argomento}}',
  },
});
