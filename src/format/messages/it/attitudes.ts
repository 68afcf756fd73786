import type { attitudes as english } from '../en/attitudes';
import type { Translated } from '../Translated';

export const attitudes = {
  lead: 'Come è stata data risposta a ogni domanda su preoccupazione, fiducia e preferenze, gruppo per gruppo. Apri una domanda per vedere tutte le risposte.',
  'concern-title': 'Preoccupazione',
  'trust-title': 'Fiducia',
  'preference-title': 'Preferenze',
  'list-note': 'A destra: quota di tutti i rispondenti la cui risposta conta come sì.',
  'top-hidden': 'non mostrato',
  'counted-levels': 'Contano: {levels}.',
  'item-subtitle': '«{question}» {counted}',

  'balance-title': 'Importanza della privacy e voglia di personalizzazione',
  importance: 'Importanza',
  'importance-trust': 'Fiducia (la preoccupazione non è stata chiesta)',
  appetite: 'Voglia',
  'balance-opposed': 'Più preoccupazione e meno voglia tra {worried} che tra {keen}',
  'balance-together': 'Più preoccupazione e più voglia tra {group} che tra {other}',
  'balance-importance':
    'La preoccupazione differisce tra i gruppi ({higher} {higherPercent}, {lower} {lowerPercent}); nella voglia non si distingue una differenza',
  'balance-appetite':
    'La voglia differisce tra i gruppi ({higher} {higherPercent}, {lower} {lowerPercent}); nella preoccupazione non si distingue una differenza',
  'balance-alike': 'I gruppi sono simili per preoccupazione e per voglia, entro {points} punti',
  'balance-open': 'Non si può dire se i gruppi differiscano per preoccupazione o per voglia',
  'balance-mixed': 'Preoccupazione e voglia differiscono tra i gruppi, ciascuna a suo modo',
  'balance-trust': 'Fiducia accanto alla voglia di personalizzazione',
  'balance-one': 'Preoccupazione accanto alla voglia di personalizzazione',
  'balance-subtitle':
    'Importanza: quota di chi risponde {importance}. Voglia: quota di chi risponde {appetite}.',
  'balance-note':
    'Due domande con risposte diverse: confronta i gruppi dentro ciascuna, non la quota dell’una con quella dell’altra. Ognuna ha la sua base.',

  'lacking-title': 'Nessuna domanda sugli atteggiamenti',
  'lacking-all':
    'Servirebbero domande su preoccupazione, fiducia o preferenze, come «Quanto ti preoccupa come le aziende usano i tuoi dati?», con risposte su una scala.',
  'lacking-concern-title': 'Nessuna domanda sulla preoccupazione',
  'lacking-concern':
    'Servirebbe una domanda come «Quanto ti preoccupa come le aziende usano i tuoi dati?».',
  'lacking-trust-title': 'Nessuna domanda sulla fiducia',
  'lacking-trust':
    'Servirebbe una domanda come «Mi fido che le aziende usino i miei dati in modo etico».',
  'lacking-preference-title': 'Nessuna domanda sulle preferenze',
  'lacking-preference':
    'Servirebbe una domanda come «Quanto ti attraggono i consigli basati su ciò che hai comprato?».',
} satisfies Translated<typeof english>;
