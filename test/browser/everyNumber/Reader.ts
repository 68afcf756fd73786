import type { Locale } from '../../../src/format/Locale';
import { chartMessages } from '../../../src/format/messages/charts';
import { comparisonMessages } from '../../../src/format/messages/comparisons';
import { generationMessages } from '../../../src/format/messages/generations';
import { groupInSentenceMessages } from '../../../src/format/messages/groupInSentence';
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
export function word(reader: Reader, key: keyof typeof chartMessages.en): string {
  return chartMessages[reader.locale][key];
}

const generations: Readonly<Record<Locale, Readonly<Record<string, string>>>> = generationMessages;

/** A group as the page calls it. */
export function groupName({ locale }: Reader, group: string): string {
  return group
    .split(' × ')
    .map((part) => generations[locale][part] ?? part)
    .join(' × ');
}

const inSentences: Readonly<Record<Locale, Readonly<Record<string, string>>>> =
  groupInSentenceMessages;

/** The group that a page calls so, in a table or within a sentence. */
export function groupNamed(reader: Reader, name: string): string | undefined {
  const { locale } = reader;
  if (name === comparisonMessages[locale].everyone) return 'Total';
  return groupsOf(reader).find(
    (group) => groupName(reader, group) === name || inSentences[locale][group] === name,
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
