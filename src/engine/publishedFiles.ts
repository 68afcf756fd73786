import { hash53 } from '../disclosure/rounding/randomRounding';
import {
  type PublishedManifest,
  type PublishedPart,
  subjectOf,
} from '../results/document/PublishedManifest';
import type { ResultsDocument } from '../results/document/ResultsDocument';
import { isOf } from '../results/measures/byMeasure';
import type { ResultTable } from '../results/measures/Measures';
import { jointKey } from '../study/jointKey';
import type { Published } from './publishStated';

/**
 * The files of a published study by name: its results whole, a manifest that says how they were protected, and the
 * same tables in parts, so that a view reads what it shows.
 */
export function publishedFiles({ document, ledger }: Published): Readonly<Record<string, string>> {
  const { study, tables } = document;
  const { title, respondents, generations, source, disclosure } = study;
  const headline = headlineOf(document);
  const first = partFile({ ...document, tables: headline });
  const about = {
    title,
    respondents,
    generations,
    ...(source && { source }),
    ...(disclosure && { disclosure }),
  };
  const rest = chunksOf(tables.filter((table) => !headline.includes(table))).map((chunk) => ({
    chunk,
    ...partFile({ format: document.format, study: about, tables: chunk }),
  }));
  const parts = [{ chunk: headline, ...first }, ...rest];
  const manifest: PublishedManifest & Pick<Published, 'ledger'> = {
    format: 'divario.published/1',
    title,
    respondents,
    tables: tables.length,
    ...(disclosure && { disclosure }),
    ...(ledger && { ledger }),
    results: 'results.json',
    first: first.file,
    parts: parts.flatMap(({ chunk, file, text }) => listed(chunk, file, text)),
  };
  return {
    'results.json': JSON.stringify(document),
    'manifest.json': `${JSON.stringify(manifest, null, 1)}\n`,
    ...Object.fromEntries(parts.map(({ file, text }) => [file, text])),
  };
}

/** What the first screen is drawn from: the gap of the study's first pair, by generation. */
function headlineOf({ study, tables }: ResultsDocument): readonly ResultTable[] {
  const [pair] = study.pairs ?? [];
  return tables.filter(
    (table) =>
      isOf('gap', table) &&
      table.by === 'generation' &&
      (table.filters ?? []).length === 0 &&
      table.concern === pair?.concern &&
      table.behavior === pair.behavior,
  );
}

/** Characters of a part, about: a few tenths of a second on a slow line once compressed. */
const partSize = 120_000;

/** Tables of one measure under one view, in their order, cut where they become long. */
function chunksOf(tables: readonly ResultTable[]): readonly (readonly ResultTable[])[] {
  const open = new Map<string, { tables: ResultTable[]; size: number }>();
  const chunks: ResultTable[][] = [];
  for (const table of tables) {
    const { measure, by, filters = [] } = table;
    const view = jointKey(measure, by, JSON.stringify(filters));
    const size = JSON.stringify(table).length;
    const last = open.get(view);
    if (last && last.size + size <= partSize) {
      last.tables.push(table);
      last.size += size;
      continue;
    }
    const chunk = { tables: [table], size };
    open.set(view, chunk);
    chunks.push(chunk.tables);
  }
  return chunks;
}

function partFile(document: ResultsDocument): { readonly file: string; readonly text: string } {
  const text = JSON.stringify(document);
  const name = [text, `${text.length} ${text}`].map((each) => hash53(each).toString(36)).join('');
  return { file: `parts/${name}.json`, text };
}

function listed(
  [table, ...others]: readonly ResultTable[],
  file: string,
  text: string,
): readonly PublishedPart[] {
  if (!table) return [];
  const { measure, by, filters = [] } = table;
  const bytes = new TextEncoder().encode(text).length;
  return [{ file, bytes, measure, by, filters, subjects: [table, ...others].map(subjectOf) }];
}
