import type { crosstab as english } from '../en/crosstab';
import type { Translated } from '../Translated';

export const crosstab = {
  lead: 'Una domanda in riga, i gruppi in colonna: percentuali di colonna con i loro intervalli, basi, e lettere dove due gruppi differiscono oltre il caso.',
  question: 'Domanda',
  'find-question': 'Scrivi per cercare',
  'show-questions': 'Mostra tutte le domande',
  'no-such-question': 'Nessuna domanda contiene queste parole.',
  previous: 'Domanda precedente',
  next: 'Domanda successiva',
  crossed: 'Incrociato con',
  'not-crossed': 'nulla',
  order: 'Ordine delle risposte',
  'as-asked': 'come nella domanda',
  'highest-in': 'dalla più alta, {group}',
  show: 'In ogni cella',
  intervals: 'Intervalli',
  counts: 'Conteggi',
  decimals: 'Un decimale',
  differs: 'Per {banner}, le risposte differiscono più di quanto farebbe il caso ({test}).',
  'not-differs': 'Per {banner}, non si può dire se le risposte differiscano ({test}).',
  'test-unknown':
    'Non è stato possibile verificare se le risposte differiscano per {banner} ({test}).',
  'no-test-multiple':
    'Ogni rispondente può scegliere più opzioni, quindi non c’è un solo test dell’intera domanda: si confronta opzione per opzione, con le lettere.',
  'no-test':
    'Nessun test dell’intera domanda: gruppi o risposte sono troppo pochi, o alcuni troppo rari.',
  'rao-scott': 'F di Rao–Scott ({ndf}; {ddf}) = {F}, {p}',
  pearson: 'χ² di Pearson ({df}) = {X2}, {p}',
  'base-n': 'Base, n',
  'base-weighted': 'Base ponderata',
  'base-effective': 'Base efficace',
  unit: 'Percentuali di colonna',
  'unit-numeric': 'Media e mediana',
  'top-of': 'Top box: {levels}',
  net: 'Net: {label}',
  'net-score': 'Saldo ({ends})',
  mean: 'Punteggio medio, da 1 a {levels}',
  'mean-numeric': 'Media',
  median: 'Mediana',
  'higher-than': 'più alto di {letters}',
  count: 'n {count}',
  'letters-of-shown': 'Le colonne la cui cifra non è mostrata non hanno lettere.',
  'not-compared': 'Senza confronto tra i gruppi: {rows}.',
  'effective-meaning':
    'La base efficace è ciò che resta della base dopo la ponderazione (Kish); gli intervalli riflettono anche strati e grappoli.',
  'how-tests': 'Come si verificano le differenze',
  'no-items-title': 'Nulla da incrociare',
  'no-items':
    'Questo studio non ha domande con risposte da contare o numeri di cui fare la media. Le risposte aperte non si tabulano mai.',
} satisfies Translated<typeof english>;
