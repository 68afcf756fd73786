import { defineMessages } from '../defineMessages';

/** The attitudes page: concern, trust and preferences answer by answer, and importance against appetite. */
export const attitudesMessages = defineMessages({
  en: {
    lead: 'How every question on concern, trust and preference was answered, group by group. Open a question to see all its answers.',
    'concern-title': 'Concern',
    'trust-title': 'Trust',
    'preference-title': 'Preferences',
    'list-note': 'At the right: share of all respondents whose answer counts as yes.',
    'top-hidden': 'not shown',
    'counted-levels': 'Counted: {levels}.',
    'item-subtitle': '“{question}” {counted}',

    'balance-title': 'Importance of privacy against appetite for personalization',
    importance: 'Importance',
    'importance-trust': 'Trust (no concern was asked)',
    appetite: 'Appetite',
    'balance-opposed': 'More worry and less appetite among {worried} than among {keen}',
    'balance-together': 'More worry and more appetite among {group} than among {other}',
    'balance-importance':
      'Worry differs between groups ({higher} {higherPercent}, {lower} {lowerPercent}); appetite doesn’t by more than chance',
    'balance-appetite':
      'Appetite differs between groups ({higher} {higherPercent}, {lower} {lowerPercent}); worry doesn’t by more than chance',
    'balance-alike': 'Neither worry nor appetite differs between groups by more than chance',
    'balance-mixed': 'Worry and appetite differ between groups, each in its own way',
    'balance-trust': 'Trust beside appetite for personalization',
    'balance-one': 'Worry beside appetite for personalization',
    'balance-subtitle':
      'Importance: share who answer {importance}. Appetite: share who answer {appetite}.',
    'balance-note':
      'Two questions with different answers: compare groups within each, not one question’s share with the other’s. Each has its own base.',

    'lacking-title': 'No questions on attitudes',
    'lacking-all':
      'It would take questions on concern, trust or preferences, such as “How concerned are you about how companies use your data?”, answered on a scale.',
    'lacking-concern-title': 'No questions on concern',
    'lacking-concern':
      'It would take a question such as “How concerned are you about how companies use your data?”.',
    'lacking-trust-title': 'No questions on trust',
    'lacking-trust':
      'It would take a question such as “I trust companies to use my personal data in an ethical way”.',
    'lacking-preference-title': 'No questions on preferences',
    'lacking-preference':
      'It would take a question such as “How appealing are product recommendations based on what you bought?”.',
  },
  it: {
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
      'La preoccupazione differisce tra i gruppi ({higher} {higherPercent}, {lower} {lowerPercent}); la voglia non più di quanto farebbe il caso',
    'balance-appetite':
      'La voglia differisce tra i gruppi ({higher} {higherPercent}, {lower} {lowerPercent}); la preoccupazione non più di quanto farebbe il caso',
    'balance-alike':
      'Né la preoccupazione né la voglia differiscono tra i gruppi più di quanto farebbe il caso',
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
  },
});
