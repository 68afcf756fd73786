import { messagesIn } from '../../format/translate';
import { changeSubjectName, waveNames } from '../../format/waveNames';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import type { ChangeSubject } from '../../results/waves/WaveComparison';
import type { ExportContext } from '../ExportContext';
import type { ExportTable } from '../ExportTable';
import { changesFacts } from '../facts/changesFacts';
import { buildBlock } from '../tables/buildBlock';
import { changesTable } from '../tables/changesTable';

/** A table with the words for its sheet's name. */
export interface NamedTable {
  readonly name: string;
  readonly table: ExportTable;
}

/** Changes between two waves as sheets: one a question, pair or index with its tests, then what was not compared and why. */
export function changesSheets(
  { comparison, items }: ComparedWaves,
  context: ExportContext,
): readonly NamedTable[] {
  const { locale } = context;
  const w = messagesIn('waves', locale);
  const names = waveNames(comparison, locale);
  const method = w('method-within', { ...names });
  const changed = comparison.changes.map((change): NamedTable => {
    const name = changeSubjectName(change.subject, items, locale);
    const note = change.reworded ? ` (${w('reworded')})` : '';
    const title = w('sheet-title', { name: `${name}${note}`, ...names });
    return {
      name: w('sheet-changes', { ids: idsOf(change.subject) }),
      table: changesTable([change], { title, method, comparison, items }, context),
    };
  });
  if (comparison.uncompared.length === 0) return changed;
  const why = buildBlock(
    w('uncompared-title'),
    [
      {
        label: w('subject-choice'),
        format: 'text',
        of: ({ subject }) => changeSubjectName(subject, items, locale),
      },
      {
        label: w('reason'),
        format: 'text',
        of: ({ reasons }) =>
          reasons
            .map((reason) =>
              w(`break-${reason}`, {
                wave: reason === 'only-earlier' ? names.earlier : names.later,
              }),
            )
            .join('; '),
      },
    ],
    comparison.uncompared,
  );
  const table = {
    title: w('uncompared-title'),
    facts: changesFacts(comparison, method, context),
    blocks: [why],
  };
  return [...changed, { name: w('uncompared-title'), table }];
}

/** The ids by which a researcher knows the questions. */
function idsOf(subject: ChangeSubject): string {
  switch (subject.kind) {
    case 'item':
    case 'net-score':
      return subject.item;
    case 'gap':
      return `${subject.concern} ${subject.behavior}`;
    case 'index-gap':
      return '';
  }
}
