import type { derived as english } from '../en/derived';
import type { Translated } from '../Translated';

export const derived = {
  'made-of': 'Ricavata da altre',
  quoted: '«{name}»',
  band: '{items} in fasce: {bands}',
  merge: '{items} con risposte unite: {merged}',
  any: 'Sì dove a una qualsiasi di {items} si risponde {answers}',
  all: 'Sì dove a tutte di {items} si risponde {answers}',
  count: 'A quante di {items} si risponde {answers}',
  mean: 'Punteggio medio di {items}, solo risposte complete',
  first: 'La prima risposta data tra {items}',
  index: 'Media di {items}, ciascuna da 0 a 100, solo risposte complete',
  'turned-round': '{item} (rovesciata)',
  'if-then': '«{label}» dove {rule}',
  else: 'altrimenti «{label}»',
  not: 'non: {rule}',
  in: '{item} è {answers}',
  'in-top': 'a {item} si risponde con le risposte affermative',
  'in-range': '{item} è {range}',
  top: 'con le risposte affermative',
  rest: 'il resto',
  'up-to': 'fino a {to}',
  'from-on': '{from} o più',
  'from-to': 'da {from} a {to}',
} satisfies Translated<typeof english>;
