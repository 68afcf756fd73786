import type { Page } from 'playwright-core';
import playbook from '../../../data/playbook.json';
import type { Locale } from '../../../src/format/Locale';
import { catalogues } from '../../format/catalogues';
import { publishedNames } from './benchmarks';
import type { Document } from './Document';
import { Ledger } from './Ledger';
import type { Reader } from './Reader';
import { readPage } from './readPage';
import { takeInPage } from './takeInPage';

export interface Visit {
  /** What the address says after the page: study, segments, filters, choices. */
  readonly query: Readonly<Record<string, string>>;
  /** Of the studies that the site offers. */
  readonly titles?: readonly string[];
  readonly locale?: Locale;
  readonly reference?: string;
  readonly pair?: { readonly concern: string; readonly behavior: string };
  readonly crosstab?: Reader['crosstab'];
}

export interface Reading {
  readonly wrong: readonly string[];
  readonly compared: number;
}

/** Opens a page, and compares every number it says with the document. */
export async function visit(
  page: Page,
  site: string,
  path: string,
  document: Document,
  {
    query,
    titles = [],
    locale = 'en',
    reference,
    pair = document.study.pairs?.[0],
    crosstab,
  }: Visit,
): Promise<Reading> {
  const address = new URLSearchParams({ ...query, lang: locale });
  await page.goto(`${site}#${path}?${address}`);
  const isPublished = path === '/benchmarks' || path === '/report';
  const names = isPublished ? publishedNames : [];
  const ledger = new Ledger(locale, [
    ...names,
    ...titles,
    ...policyIn(document, locale),
    ...toAsk,
    ...document.names,
  ]);
  const shown = await takeInPage(page, path);
  readPage(
    {
      document,
      ledger,
      locale,
      reference,
      pair,
      crosstab: crosstab ?? { decimals: 0, counts: false },
    },
    shown,
  );
  return { wrong: ledger.wrong, compared: ledger.compared };
}

/** Questions that the playbook would ask next. */
const toAsk = [...JSON.stringify(playbook).matchAll(/"([^"]*\d[^"]*)"/g)].map(
  ([, text]) => text ?? '',
);

/** How small cells are withheld, in the words of the page: its number is the document's. */
function policyIn({ study }: Document, locale: Locale): readonly string[] {
  const count = study.disclosure?.minCell;
  if (count === undefined) return [];
  return [catalogues[locale].exportTables['small-cells'].replace('{count}', String(count))];
}
