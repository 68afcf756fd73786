import { defineMessages } from '../defineMessages';

/** What stands where a survey lacks the questions that a page is made of. */
export const lackingMessages = defineMessages({
  en: {
    nearest: 'The nearest this survey has',
    'nobody-left': 'Nobody fits these filters together. Remove one above to see figures here.',
    'nothing-near': 'No question of this survey comes near.',
    'see-crosstab': 'See any question by generation in the crosstab',
    'mend-roles': 'Was a question read as something else? Mend it in the import',
    'check-roles': 'Was a question read as something else? See what each was taken for',
    concern: 'concern',
    behavior: 'behavior',
    trust: 'trust',
    preference: 'preference',
    tactic: 'tactic',
    'data-type': 'data type',
    demographic: 'demographic',
    other: 'other',
  },
  it: {
    nearest: 'Ciò che questa indagine ha di più vicino',
    'nobody-left':
      'Nessuno corrisponde a tutti questi filtri. Togline uno qui sopra per vedere i valori.',
    'nothing-near': 'Nessuna domanda di questa indagine vi si avvicina.',
    'see-crosstab': 'Vedi ogni domanda per generazione negli incroci',
    'mend-roles': 'Una domanda è stata presa per altro? Correggila nell’importazione',
    'check-roles': 'Una domanda è stata presa per altro? Vedi come è stata letta ciascuna',
    concern: 'preoccupazione',
    behavior: 'comportamento',
    trust: 'fiducia',
    preference: 'preferenza',
    tactic: 'tattica',
    'data-type': 'tipo di dato',
    demographic: 'dato demografico',
    other: 'altro',
  },
});
