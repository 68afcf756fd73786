import type { assumed as english } from '../en/assumed';
import type { Translated } from '../Translated';

export const assumed = {
  provisional: 'Provvisorio',
  'no-headline': 'Ancora nessun titolo',
  because: 'Prima di poterne dare uno: {facts}.',
  'pair-unknown':
    'Nessuno ha ancora detto quale preoccupazione va con quale comportamento: scegli le due qui sotto.',
  'pair-missing':
    'Nessuno ha ancora detto quale domanda è la preoccupazione e quale il comportamento.',
  'answer-now': 'Rispondi alle domande che lo decidono',
  assumed:
    '{count, plural, one {# lettura non è confermata} other {# letture non sono confermate}} ({facts})',
  more: '{count, plural, one {un’altra} other {altre #}}',
  of: '{subject}: {facts}',
  'title-of': 'Non ancora confermato: {subjects}',
  role: 'di che cosa tratta',
  levels: 'l’ordine delle risposte',
  direction: 'se protegge i dati o li cede',
  top: 'quali risposte valgono sì',
  missing: 'quali risposte valgono come nessuna',
  column: 'la colonna',
  year: 'l’anno delle risposte',
  pair: 'se le due vanno insieme',
  'field-generation.column': 'Generazioni',
  'field-fieldwork.year': 'Rilevazione',
  'field-design.weight': 'Pesi',
  'field-design.stratum': 'Strati',
  'field-design.cluster': 'Grappoli',
} satisfies Translated<typeof english>;
