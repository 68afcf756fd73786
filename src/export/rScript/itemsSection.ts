import type { ChoiceItem, Item, MultipleItem, NumericItem } from '../../codebook/Codebook';
import { itemNets } from '../../results/items/itemNets';
import { rCall, rComment, rString, rStrings } from './rText';

type Levels = ChoiceItem['levels'];
type ScriptedItem = ChoiceItem | MultipleItem | NumericItem;

/** R: the lists of answers that items share, and every item recoded. Verbatim answers have no figures and are left out. */
export function itemsSection(items: readonly Item[]): string {
  const scripted = items.filter((item): item is ScriptedItem => item.kind !== 'text');
  const lists = new AnswerLists(scripted);
  return [lists.definitions(), 'items <- list()', ...scripted.map((item) => itemText(item, lists))]
    .filter((part) => part !== '')
    .join('\n\n');
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
