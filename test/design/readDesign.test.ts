import { describe, expect, it } from 'vitest';
import { rakeDesign } from '../../src/design/rakeDesign';
import { readDesign } from '../../src/design/readDesign';
import type { StudyDesign } from '../../src/study/Study';
import type { SurveyColumn, SurveyTable } from '../../src/survey/SurveyTable';

function table(columns: Readonly<Record<string, readonly string[]>>): SurveyTable {
  const coded = Object.entries(columns).map(([header, cells], c): SurveyColumn => {
    const texts = ['', ...new Set(cells.filter((cell) => cell !== ''))];
    const codes = Uint16Array.from(cells, (cell) => texts.indexOf(cell));
    return { position: c + 1, header, question: header, values: { kind: 'coded', codes, texts } };
  });
  return { rowCount: Object.values(columns)[0]?.length ?? 0, columns: coded };
}

function problems(columns: Record<string, readonly string[]>, design: StudyDesign, firstRow = 2) {
  const result = readDesign(table(columns), design, firstRow);
  return result.ok
    ? []
    : result.problems.map(({ code, detail, place }) => ({ code, detail, place }));
}

function read(columns: Record<string, readonly string[]>, design: StudyDesign) {
  const result = readDesign(table(columns), design);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('weights', () => {
  const weight = { weight: 'w' };

  it('without a weight column everybody weighs 1', () => {
    const design = read({ x: ['a', 'b'] }, {});
    expect([[...design.weights], design.weighted]).toEqual([[1, 1], false]);
  });

  it('are read with a decimal comma or point, and by position', () => {
    expect([...read({ w: ['0,507', '1,234', '2'] }, weight).weights]).toEqual([0.507, 1.234, 2]);
    expect([...read({ x: ['', ''], w: ['.5', '0'] }, { weight: '#2' }).weights]).toEqual([0.5, 0]);
  });

  it('negative, missing and non-numeric ones are an error that names the rows', () => {
    expect(problems({ w: ['1', '-0.5', '', 'heavy', '2'] }, weight, 3)).toEqual([
      {
        code: 'weight-bad',
        detail: { column: 'w', count: 3, rows: '4, 5, 6' },
        place: { column: 'w', rows: [4, 5, 6] },
      },
    ]);
  });

  it('name at most five rows, and count the rest', () => {
    const [problem] = problems({ w: Array.from({ length: 12 }, () => 'x') }, weight);
    expect(problem?.detail).toEqual({ column: 'w', count: 12, rows: '2, 3, 4, 5, 6' });
  });

  it('that are all zero are an error', () => {
    expect(problems({ w: ['0', '0.0'] }, weight)[0]?.code).toBe('weight-all-zero');
  });

  it('of a column that isn’t there are an error that names the field', () => {
    expect(problems({ x: ['1'] }, weight)[0]).toMatchObject({
      code: 'study-column-unknown',
      detail: { field: 'design.weight', column: 'w' },
    });
  });
});

describe('strata and clusters', () => {
  const nested = { stratum: 's', cluster: 'c' };

  it('number PSUs over the survey', () => {
    const design = read({ s: ['N', 'N', 'S', 'S'], c: ['a', 'b', 'c', 'c'] }, nested);
    expect([...(design.psu ?? [])]).toEqual([0, 1, 2, 2]);
    expect([...design.stratumOfPsu]).toEqual([0, 0, 1]);
    expect([...design.psuCounts]).toEqual([2, 1]);
    expect(design.stratumNames).toEqual(['N', 'S']);
  });

  it('cluster numbers that begin anew in each stratum are different clusters', () => {
    const design = read({ s: ['N', 'N', 'S', 'S', 'S'], c: ['1', '2', '1', '2', '3'] }, nested);
    expect([...design.psuCounts]).toEqual([2, 3]);
  });

  it('a named cluster in two strata is an error that names the rows outside its own', () => {
    const columns = {
      s: ['N', 'N', 'N', 'S', 'S'],
      c: ['Turin', 'Turin', 'Milan', 'Turin', 'Bari'],
    };
    expect(problems(columns, nested)).toEqual([
      {
        code: 'cluster-not-nested',
        detail: { cluster: 'Turin', clusters: 1, column: 'c', count: 1, rows: '5' },
        place: { column: 'c', rows: [5] },
      },
    ]);
  });

  it('one numbered cluster that strays is an error too', () => {
    const columns = { s: ['N', 'N', 'S', 'S', 'N'], c: ['11', '12', '21', '22', '21'] };
    expect(problems(columns, nested)[0]?.code).toBe('cluster-not-nested');
  });

  it('blank ones are an error that names the rows', () => {
    const columns = { s: ['N', ' ', 'S'], c: ['', 'b', 'c'] };
    expect(problems(columns, nested).map(({ code, place }) => [code, place?.rows])).toEqual([
      ['stratum-missing-values', [3]],
      ['cluster-missing-values', [2]],
    ]);
  });
});

describe('replicate weights', () => {
  const columns = { w: ['1', '2', '1'], r1: ['2', '0', '1'], r2: ['0', '4', '1'] };
  const replicates: NonNullable<StudyDesign['replicates']> = {
    columns: ['r1', 'r2'],
    type: 'BRR',
  };

  it('are read as combined with the weight unless said otherwise', () => {
    const combined = read(columns, { weight: 'w', replicates });
    expect(combined.replicates?.weights.map((each) => [...each])).toEqual([
      [2, 0, 1],
      [0, 4, 1],
    ]);
    const factors = read(columns, { weight: 'w', replicates: { ...replicates, combined: false } });
    expect(factors.replicates?.weights.map((each) => [...each])).toEqual([
      [2, 0, 1],
      [0, 8, 1],
    ]);
  });

  it('of Fay’s type need rho, combined JKn ones their rscales', () => {
    const field = (stated: StudyDesign['replicates']) =>
      problems(columns, { weight: 'w', replicates: stated })[0]?.detail?.['field'];
    expect(field({ ...replicates, type: 'Fay' })).toBe('design.replicates.rho');
    expect(field({ ...replicates, type: 'JKn' })).toBe('design.replicates.rscales');
    expect(field({ ...replicates, type: 'JKn', rscales: [1] })).toBe('design.replicates.rscales');
  });

  it('that are bad name their column and rows', () => {
    const bad = { ...columns, r2: ['0', 'x', '1'] };
    expect(problems(bad, { weight: 'w', replicates })[0]?.place).toEqual({
      column: 'r2',
      rows: [3],
    });
  });
});

describe('raking a design to a study’s targets', () => {
  const columns = { sex: ['F', 'f ', 'M', 'M', 'M', 'M'], w: ['1', '1', '1', '1', '1', '1'] };
  const survey = table(columns);
  const design = read(columns, { weight: 'w' });

  it('weights up who is too few, whatever the case of the category’s text, and reports the cost', () => {
    const result = rakeDesign(survey, design, { targets: { sex: { F: 0.5, M: 0.5 } } });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect([...result.value.design.weights]).toEqual([1.5, 1.5, 0.75, 0.75, 0.75, 0.75]);
    expect(result.value.raked).toEqual({
      targets: ['sex'],
      designEffectBefore: 1,
      designEffectAfter: 1.125,
    });
  });

  it('keeps the margins for the variance where the study asks for it, and says so', () => {
    const targets = { sex: { F: 0.5, M: 0.5 } };
    const result = rakeDesign(survey, design, { targets, variance: 'calibrated' });
    expect(result.ok && result.value.raked?.variance).toBe('calibrated');
    expect(result.ok && result.value.design.calibration?.columnsOf).toEqual([
      Uint32Array.of(0, 0, 1, 1, 1, 1),
    ]);
  });

  it('rakes each replicate on its own', () => {
    const withReplicates = {
      ...columns,
      r1: ['2', '0', '2', '0', '1', '1'],
      r2: ['0', '2', '1', '1', '0', '4'],
    };
    const replicates: StudyDesign['replicates'] = { columns: ['r1', 'r2'], type: 'BRR' };
    const replicated = read(withReplicates, { weight: 'w', replicates });
    const result = rakeDesign(survey, replicated, { targets: { sex: { F: 0.5, M: 0.5 } } });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.design.replicates?.weights.map((each) => [...each])).toEqual([
      [3, 0, 1.5, 0, 0.75, 0.75],
      [0, 4, 2 / 3, 2 / 3, 0, 8 / 3],
    ]);
  });

  it('without targets leaves it as it is', () => {
    expect(rakeDesign(survey, design, undefined)).toEqual({
      ok: true,
      value: { design, notes: [] },
    });
  });

  it('fails on a target that is no column', () => {
    const result = rakeDesign(survey, design, { targets: { age: { young: 1 } } });
    expect(result.ok ? '' : result.problems[0]?.code).toBe('rake-target-unknown');
  });
});
