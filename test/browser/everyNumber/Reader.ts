import type { Locale } from '../../../src/format/Locale';
import type { MessageKey } from '../../../src/format/messages/Catalogue';
import { catalogues } from '../../format/catalogues';
import type { Document } from './Document';
import type { Ledger } from './Ledger';
import { type Fact, percent } from './numbers';

/** What a reader of pages knows: the document, where to write, and the view the page was opened with. */
export interface Reader {
  readonly document: Document;
  readonly ledger: Ledger;
  readonly locale: Locale;
  /** The group that others are compared with. */
  readonly reference: string | undefined;
  /** The pair that the page is on. */
  readonly pair: { readonly concern: string; readonly behavior: string } | undefined;
  /** What the crosstab's cells hold. */
  readonly crosstab: { readonly decimals: 0 | 1; readonly counts: boolean };
}

/** A word of the charts in the page's language. */
export function word(reader: Reader, key: MessageKey<'charts'>): string {
  return catalogues[reader.locale].charts[key];
}

/** A group as the page calls it. */
export function groupName({ locale }: Reader, group: string): string {
  return group
    .split(' × ')
    .map((part) => asWords(catalogues[locale].generations)[part] ?? part)
    .join(' × ');
}

/** An area's words by names that may be none of its keys. */
function asWords(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return words;
}

/** The group that a page calls so, in a table or within a sentence. */
export function groupNamed(reader: Reader, name: string): string | undefined {
  const { locale } = reader;
  if (name === catalogues[locale].comparisons.everyone) return 'Total';
  const inSentences = asWords(catalogues[locale].groupInSentence);
  return groupsOf(reader).find(
    (group) => groupName(reader, group) === name || inSentences[group] === name,
  );
}

/** Every group of the view, the total first. */
export function groupsOf({ document }: Reader): readonly string[] {
  const tables = [...document.topBoxes, ...document.gaps];
  return [...new Set(tables.flatMap(({ rows }) => rows.map(({ group }) => group)))];
}

/** What a band that straddles generations covers, in the order written under its name. */
export function covers({ document }: Reader, group: string): Fact[] {
  const segment = document.study.segmentation?.segments.find(({ name }) => name === group);
  return (segment?.covers ?? []).map(({ share }) => percent(share, 0));
}
