import type { lacking as english } from '../en/lacking';
import type { Translated } from '../Translated';

export const lacking = {
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
} satisfies Translated<typeof english>;
