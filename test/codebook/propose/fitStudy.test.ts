import { describe, expect, it } from 'vitest';
import { detectCodebook } from '../../../src/codebook/detectCodebook';
import { fitStudy } from '../../../src/codebook/propose/fitStudy';
import type { Study } from '../../../src/study/Study';
import { bytesSource } from '../../../src/survey/bytesSource';
import { readSurvey } from '../../../src/survey/readSurvey';

/** A study file applied to a survey of these columns. */
async function fitTo(headers: string, fields: Partial<Study>) {
  const csv = `${headers}\n${Array.from({ length: 20 }, (_, i) => headers.replace(/\w+/g, String(i))).join('\n')}\n`;
  const file = await readSurvey(bytesSource('survey.csv', new TextEncoder().encode(csv)), {});
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const study: Study = { format: 'divario.study/1', items: [{ column: 'worry' }], ...fields };
  const { study: fitted, mismatches } = fitStudy(
    study,
    file.value.table,
    detectCodebook(file.value),
  );
  return { fitted, gone: mismatches.map(({ detail }) => [detail?.['item'], detail?.['column']]) };
}

describe('a study file applied to another wave', () => {
  it('stands whole where every column is there', async () => {
    const fields: Partial<Study> = {
      respondentId: 'id',
      design: { weight: 'w', replicates: { columns: ['r1', 'r2'], type: 'BRR' } },
      weighting: { targets: { sex: { '1': 0.5, '2': 0.5 } } },
    };
    const { fitted, gone } = await fitTo('id,worry,w,r1,r2,sex', fields);
    expect([fitted, gone]).toEqual([
      { format: 'divario.study/1', items: [{ column: 'worry' }], ...fields },
      [],
    ]);
  });

  it('loses, by name, what stands on a column that is gone', async () => {
    const { fitted, gone } = await fitTo('worry,w,r1,sex', {
      respondentId: 'id',
      design: {
        weight: 'w',
        stratum: 'region',
        replicates: { columns: ['r1', 'r2'], type: 'BRR' },
      },
      weighting: { targets: { sex: { '1': 1 }, region: { '1': 1 } } },
    });
    expect(fitted).toEqual({
      format: 'divario.study/1',
      items: [{ column: 'worry' }],
      design: { weight: 'w' },
      weighting: { targets: { sex: { '1': 1 } } },
    });
    expect(gone).toEqual([
      ['respondentId', 'id'],
      ['stratum', 'region'],
      ['replicates', 'r2'],
      ['weighting', 'region'],
    ]);
  });
});
