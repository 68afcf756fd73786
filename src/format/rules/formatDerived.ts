import type { ItemSummary, StudySummary } from '../../results/document/StudySummary';
import type { ResultTable } from '../../results/measures/Measures';
import { type Derived, derivedSchema } from '../../study/Derived';
import type { Rule } from '../../study/Rule';
import { formatList } from '../formatList';
import type { Locale } from '../Locale';
import { translate } from '../translate';

/**
 * How a derived variable is made, in one sentence; undefined for an item that is none, or that is made in a way which
 * only a later version knows.
 */
export function formatDerived(
  item: ItemSummary | undefined,
  summary: Pick<StudySummary, 'items'>,
  locale: Locale,
): string | undefined {
  if (!item?.derived) return undefined;
  const read = derivedSchema.safeParse({ ...item.derived, id: item.id });
  if (!read.success) return undefined;
  const words = new RuleWords(summary, locale);
  return words.derived(read.data);
}

/** How each derived variable is made that a table is of, split by or filtered by: `“Age” …`. */
export function derivedWords(
  table: ResultTable,
  summary: StudySummary,
  locale: Locale,
): readonly string[] {
  const ids = new Set([
    ...placeIds(table),
    ...table.by.split(' × '),
    ...(table.filters ?? []).map(({ column }) => column),
  ]);
  return (summary.items ?? []).flatMap((item) => {
    const words = ids.has(item.id) ? formatDerived(item, summary, locale) : undefined;
    if (words === undefined) return [];
    return [`${translate('derived', locale, 'quoted', { name: item.label })}: ${words}`];
  });
}

function placeIds(table: ResultTable): readonly string[] {
  if ('item' in table) return [table.item];
  if (table.measure === 'gap') return [table.concern, table.behavior];
  return [];
}

class RuleWords {
  readonly #summary: Pick<StudySummary, 'items'>;
  readonly #locale: Locale;

  constructor(summary: Pick<StudySummary, 'items'>, locale: Locale) {
    this.#summary = summary;
    this.#locale = locale;
  }

  derived(stated: Derived): string {
    const locale = this.#locale;
    if ('if' in stated)
      return stated.if
        .map((branch) =>
          'else' in branch
            ? translate('derived', locale, 'else', { label: branch.else })
            : translate('derived', locale, 'if-then', {
                rule: this.rule(branch.when),
                label: branch.then,
              }),
        )
        .join('; ');
    if ('index' in stated) {
      const items = Object.entries(stated.index).map(([id, direction]) =>
        direction === 'disclosing'
          ? translate('derived', locale, 'turned-round', { item: this.#name(id) })
          : this.#name(id),
      );
      return translate('derived', locale, 'index', { items: formatList(items, locale) });
    }
    const items = formatList(
      stated.from.map((id) => this.#name(id)),
      locale,
    );
    if ('band' in stated) {
      const bands = stated.band.map(({ label, from, to }) => `${label} (${this.#range(from, to)})`);
      return translate('derived', locale, 'band', { items, bands: bands.join(', ') });
    }
    if ('merge' in stated) {
      const merged = Object.entries(stated.merge).map(
        ([label, levels]) => `${label} = ${levels.join(' + ')}`,
      );
      return translate('derived', locale, 'merge', { items, merged: merged.join('; ') });
    }
    if ('mean' in stated) return translate('derived', locale, 'mean', { items });
    if ('first' in stated) return translate('derived', locale, 'first', { items });
    const [way, counted] =
      'any' in stated
        ? (['any', stated.any] as const)
        : 'all' in stated
          ? (['all', stated.all] as const)
          : (['count', stated.count] as const);
    return translate('derived', locale, way, { items, answers: this.#counted(counted) });
  }

  rule(rule: Rule): string {
    const locale = this.#locale;
    if ('not' in rule) return translate('derived', locale, 'not', { rule: this.rule(rule.not) });
    if ('all' in rule || 'any' in rule) {
      const parts = 'all' in rule ? rule.all : rule.any;
      const list = formatList(
        parts.map((part) => this.rule(part)),
        locale,
        'all' in rule ? 'and' : 'or',
      );
      return parts.length > 1 ? `(${list})` : list;
    }
    const item = this.#name(rule.item);
    if ('in' in rule)
      return translate('derived', locale, 'in', {
        item,
        answers: formatList(rule.in, locale, 'or'),
      });
    if ('top' in rule) return translate('derived', locale, 'in-top', { item });
    const range = this.#range('from' in rule ? rule.from : undefined, rule.to);
    return translate('derived', locale, 'in-range', { item, range });
  }

  #counted(counted: 'top' | readonly string[]): string {
    return counted === 'top'
      ? translate('derived', this.#locale, 'top')
      : formatList(counted, this.#locale, 'or');
  }

  #range(from: number | undefined, to: number | undefined): string {
    const locale = this.#locale;
    if (from === undefined && to === undefined) return translate('derived', locale, 'rest');
    if (from === undefined) return translate('derived', locale, 'up-to', { to: `${to}` });
    if (to === undefined) return translate('derived', locale, 'from-on', { from: `${from}` });
    return from === to
      ? `${from}`
      : translate('derived', locale, 'from-to', { from: `${from}`, to: `${to}` });
  }

  #name(id: string): string {
    const name = this.#summary.items?.find((item) => item.id === id)?.label ?? id;
    return translate('derived', this.#locale, 'quoted', { name });
  }
}
