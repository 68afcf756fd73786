import type { reasons as english } from '../en/reasons';
import type { Translated } from '../Translated';

export const reasons = {
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
  heaped:
    'molte più persone che lì accanto hanno dato {texts}, che nei file sta per nessuna risposta',
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
  'band-was-date': 'un foglio di calcolo ha fatto dell’intervallo {band} la data «{text}»',
  'missing-texts': 'queste contano come risposta mancante: {texts}',
  'declared-in-file': 'lo dichiara il file stesso',
  'no-order-known': 'non si conosce un ordine di queste risposte',
  'shared-topic':
    'riguardano entrambe {topic, select, tracking {il tracciamento} location {la posizione} sharing {la condivisione} passwords {le password} cookies {i cookie} ads {la pubblicità} policies {le informative sulla privacy} social {i social media} apps {le app} collection {i dati che si raccolgono} payment {i pagamenti} voice {gli assistenti vocali} health {la salute} government {lo Stato} ai {l’intelligenza artificiale} children {i minori} deletion {la cancellazione dei dati} tracing {il tracciamento dei contatti} privacy {la privacy} other {uno stesso argomento}}',
  'shared-word': 'parlano entrambe di «{word}»',
} satisfies Translated<typeof english>;
