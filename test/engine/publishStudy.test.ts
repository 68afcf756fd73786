import { expect, it } from 'vitest';
import { publishSynthetic } from '../../src/engine/publishStudy';
import { openStudyOf, scaleItem } from '../results/openStudyOf';

const yesNo = ['No', 'Yes'];

it('publishes of a synthetic study every concern against every behavior, undeclared pairs for the total alone', () => {
  const answers = ['No', 'Yes', 'Yes', 'No'];
  const open = openStudyOf({
    columns: { worried: answers, tracked: answers, refuses: answers, deletes: answers },
    items: [
      scaleItem('worried', 'concern', yesNo, ['Yes']),
      scaleItem('tracked', 'concern', yesNo, ['Yes']),
      scaleItem('refuses', 'behavior', yesNo, ['Yes']),
      scaleItem('deletes', 'behavior', yesNo, ['Yes']),
    ],
    generation: ['Gen X', 'Gen X', 'Gen Z', 'Gen Z'],
    pairs: [{ concern: 'worried', behavior: 'refuses' }],
  });
  const published = publishSynthetic(open);
  const gaps = published.ok
    ? published.value.tables.flatMap((table) =>
        table.measure === 'gap' ? [[table.concern, table.behavior, table.by]] : [],
      )
    : [];
  expect(gaps).toEqual([
    ['worried', 'refuses', 'generation'],
    ['worried', 'deletes', 'none'],
    ['tracked', 'refuses', 'none'],
    ['tracked', 'deletes', 'none'],
  ]);
});
