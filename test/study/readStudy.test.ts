import { describe, expect, it } from 'vitest';
import { readStudy } from '../../src/study/readStudy';
import { writeStudy } from '../../src/study/writeStudy';

const least = { format: 'divario.study/1', items: [] } as const;

function fieldsOf(text: string): readonly unknown[] {
  const read = readStudy(text);
  return read.ok ? [] : read.problems.map((problem) => problem.detail?.field);
}

describe('a study file', () => {
  it('needs only its format and its items', () => {
    expect(readStudy(JSON.stringify(least))).toEqual({ ok: true, value: least });
  });

  it('reads back as it was written', () => {
    const study = {
      ...least,
      items: [
        { column: 'c1', role: 'concern' as const, levels: ['No', { value: '1', label: 'Yes' }] },
      ],
      weighting: { targets: { gender: { Female: 0.51, Male: 0.49 } } },
    };
    expect(readStudy(writeStudy(study))).toEqual({ ok: true, value: study });
  });

  it('is read with a byte order mark before it', () => {
    expect(readStudy(`\ufeff${JSON.stringify(least)}`).ok).toBe(true);
  });

  it('that is not JSON is refused with the reason', () => {
    const read = readStudy('{ "format": ');
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'study-not-json' }] });
  });

  it('is refused with what stands there instead', () => {
    const reasonOf = (study: unknown) => {
      const read = readStudy(JSON.stringify(study));
      return read.ok ? undefined : read.problems[0]?.detail?.reason;
    };
    expect(reasonOf([])).toBe('expected object, got array');
    expect(reasonOf({ ...least, title: 7 })).toBe('expected string, got number');
    expect(reasonOf({ ...least, format: 'divario.study/2' })).toBe(
      'expected "divario.study/1", got "divario.study/2"',
    );
  });

  it('names the path of each field that is wrong', () => {
    const text = JSON.stringify({
      ...least,
      items: [{ column: 'a' }, { column: 'b', role: 'worry' }],
      design: { lonelyPsu: 'ignore' },
    });
    expect([...fieldsOf(text)].sort()).toEqual(['design.lonelyPsu', 'items[1].role']);
  });

  it('names a field that does not exist instead of ignoring it', () => {
    const read = readStudy(JSON.stringify({ ...least, wieght: 'w' }));
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'study-invalid', detail: { reason: 'unknown "wieght"' } }],
    });
  });

  it('of another format is refused', () => {
    expect(fieldsOf(JSON.stringify({ ...least, format: 'divario.results/1' }))).toEqual(['format']);
  });
});
