import type { ChoiceItem, Item, MultipleItem, NumericItem } from '../../codebook/Codebook';
import type { DerivedCodebook } from '../../codebook/derive/DerivedCodebook';
import type { Derivation } from '../../codebook/derive/Recipe';
import { itemNets } from '../../results/items/itemNets';
import { derivedText } from './derivedText';
import { rCall, rComment, rString, rStrings } from './rText';

type Levels = ChoiceItem['levels'];
type ScriptedItem = ChoiceItem | MultipleItem | NumericItem;

/**
 * R: the lists of answers that items share, every item recoded, and every derived variable made of them. Verbatim answers
 * have no figures and are left out.
 */
export function itemsSection({ items, derived = [] }: DerivedCodebook): string {
  const inFile = [
    ...items.filter(({ id }) => !isDerived(id, derived)),
    ...unlisted(items, derived),
  ];
  const scripted = inFile.filter((item): item is ScriptedItem => item.kind !== 'text');
  const lists = new AnswerLists([...scripted, ...derived.map(({ item }) => item)]);
  return [
    lists.definitions(),
    'items <- list()',
    ...scripted.map((item) => itemText(item, lists)),
    ...derived.map((derivation) => derivedItemText(derivation, lists)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function isDerived(id: string, derived: readonly Derivation[]): boolean {
  return derived.some(({ item }) => item.id === id);
}

/** Columns that derived variables are made of and that are no items; of texts their numbers are taken. */
export function unlisted(items: readonly Item[], derived: readonly Derivation[]): readonly Item[] {
  const listed = new Set(items.map(({ id }) => id));
  const others = new Map(
    derived.flatMap(({ madeOf }) => madeOf.map((item) => [item.id, item] as const)),
  );
  return [...others.values()]
    .filter(({ id }) => !listed.has(id))
    .map((item) => (item.kind === 'text' ? { ...item, kind: 'numeric' } : item));
}

function derivedItemText(derivation: Derivation, lists: AnswerLists): string {
  const [about = '', ...recoded] = itemText(derivation.item, lists).split('\n');
  return [about, derivedText(derivation), ...recoded].join('\n');
}

/** Lists of answers that more than one item has, each with a name. */
class AnswerLists {
  readonly #names = new Map<string, string>();

  constructor(items: readonly ScriptedItem[]) {
    const seen = new Set<string>();
    for (const item of items) {
      if (item.kind === 'numeric') continue;
      const text = answers(item.levels);
      if (seen.has(text) && !this.#names.has(text))
        this.#names.set(text, `answers_${this.#names.size + 1}`);
      seen.add(text);
    }
  }

  definitions(): string {
    return [...this.#names].map(([text, name]) => `${name} <- ${text}`).join('\n');
  }

  of(levels: Levels): string {
    const text = answers(levels);
    return this.#names.get(text) ?? text;
  }
}

/** Labels, named by their text in the file where any differs. */
function answers(levels: Levels): string {
  const labels = rStrings(levels.map(({ label }) => label));
  if (levels.every(({ value, label }) => value === label)) return labels;
  return `setNames(${labels}, ${rStrings(levels.map(({ value }) => value))})`;
}

function itemText(item: ScriptedItem, lists: AnswerLists): string {
  const wording = item.question !== '' && item.question !== item.label ? `: ${item.question}` : '';
  const about = rComment(`${item.label}${wording} (${kindOf(item)})`);
  return `${about}\nitems[[${rString(item.id)}]] <- ${recoded(item, lists)}`;
}

function kindOf({ role, direction, evidence }: ScriptedItem): string {
  return role === 'behavior' ? `${direction} behavior, ${evidence}` : role;
}

function recoded(item: ScriptedItem, lists: AnswerLists): string {
  const missing = item.missing.length > 0 ? rStrings(item.missing) : undefined;
  if (item.kind === 'numeric') return rCall('number', { missing }, [`${item.column + 1}`]);
  const shared = {
    answers: lists.of(item.levels),
    missing,
    nets: netLists(itemNets(item)),
    asked: item.base === 'asked' ? 'TRUE' : undefined,
  };
  if (item.kind !== 'multiple') {
    const top = item.top.length > 0 ? rStrings(item.top) : undefined;
    const disclosing =
      item.role === 'behavior' && item.direction === 'disclosing' ? 'TRUE' : undefined;
    return rCall('choice', { ...shared, top, disclosing }, [`${item.column + 1}`]);
  }
  if (item.delimiter !== undefined)
    return rCall('joined', shared, [`${(item.columns[0] ?? 0) + 1}`, rString(item.delimiter)]);
  const columns = item.columns.map((column) => `${column + 1}`).join(', ');
  return rCall('multiple', shared, [`c(${columns})`]);
}

function netLists(nets: ChoiceItem['nets']): string | undefined {
  if (nets.length === 0) return undefined;
  const lists = nets.map(({ levels }) => rStrings(levels)).join(', ');
  return `setNames(list(${lists}), ${rStrings(nets.map(({ label }) => label))})`;
}
