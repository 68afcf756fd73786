import type { Published } from './publishStated';

/** The files of a published study by name: its results, and a manifest that says how they were protected. */
export function publishedFiles({ document, ledger }: Published): Readonly<Record<string, string>> {
  const { study, tables } = document;
  const manifest = {
    format: 'divario.published/1',
    title: study.title,
    respondents: study.respondents,
    tables: tables.length,
    disclosure: study.disclosure,
    ...(ledger && { ledger }),
    results: 'results.json',
  };
  return {
    'results.json': JSON.stringify(document),
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
  };
}
