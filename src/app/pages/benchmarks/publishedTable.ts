import type { ExportContext } from '../../../export/ExportContext';
import type { ExportTable } from '../../../export/ExportTable';
import { studyFacts } from '../../../export/facts/studyFacts';
import { viewFacts } from '../../../export/facts/viewFacts';
import { buildBlock } from '../../../export/tables/buildBlock';
import { toExportTable } from '../../../export/tables/toExportTable';
import { formatGroup } from '../../../format/formatGroup';
import { messagesIn } from '../../../format/translate';
import type { PlacedBenchmark } from '../../../results/benchmarks/placeBenchmark';
import type { TopBoxTable } from '../../../results/measures/topBox/topBoxSchema';
import type { View } from '../../../results/query/Query';

/** Published figures with all that is known of each, after the survey's own table where a question answers to them. */
export function publishedTable(
  title: string,
  figures: readonly PlacedBenchmark[],
  own: { readonly table: TopBoxTable | undefined; readonly view: View },
  context: ExportContext,
): ExportTable {
  const { locale } = context;
  const b = messagesIn('benchmarks', locale);
  const t = messagesIn('exportTables', locale);
  const survey = own.table && toExportTable(own.table, context);
  const published = buildBlock<PlacedBenchmark>(
    b('published-title'),
    [
      { label: b('statement'), format: 'text', of: ({ benchmark }) => benchmark.statement },
      { label: t('estimate'), format: 'share', of: ({ benchmark }) => benchmark.value / 100 },
      { label: t('base'), format: 'count', of: ({ benchmark }) => benchmark.n },
      { label: b('publisher'), format: 'text', of: ({ benchmark }) => benchmark.publisher },
      { label: b('year'), format: 'text', of: ({ benchmark }) => `${benchmark.year}` },
      { label: b('people'), format: 'text', of: ({ benchmark }) => benchmark.population },
      {
        label: t('group'),
        format: 'text',
        of: ({ group }) => (group === undefined ? null : formatGroup(group, locale)),
      },
      { label: t('counts-as'), format: 'text', of: ({ benchmark }) => benchmark.cutPoint },
      {
        label: t('evidence'),
        format: 'text',
        of: ({ benchmark }) => b(`kind-${benchmark.evidence_kind}`),
      },
      {
        label: b('comparability'),
        format: 'text',
        of: ({ differences }) =>
          differences.length === 0
            ? b('comparable')
            : b('differs', { reasons: differences.map((each) => b(`reason-${each}`)).join('; ') }),
      },
      { label: t('source'), format: 'text', of: ({ benchmark }) => benchmark.url },
    ],
    figures,
  );
  return {
    title,
    facts: survey?.facts ?? [...studyFacts(context), ...viewFacts(own.view, [], context)],
    blocks: [...(survey?.blocks ?? []), published],
  };
}
