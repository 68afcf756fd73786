import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../../src/survey/ByteSource';
import { bytesSource } from '../../../src/survey/bytesSource';
import { JsonRecords } from '../../../src/survey/json/jsonRecords';
import { readSurvey } from '../../../src/survey/readSurvey';
import { problemOf, readBytes, toBytes } from '../readBytes';
import { tableRows } from '../tableRows';

const records = [
  { id: 1, age: 34, why: 'perché, "sì"', uses: ['VPN', 'ad blocker'], ok: true },
  { id: 2, age: null, why: '{"}[', uses: [], ok: false, device: { os: 'iOS', size: { w: 390 } } },
  { id: 3, age: 71.5, why: 'C:\\', uses: ['VPN'] },
];

const csv = [
  'id,age,why,uses,ok,device.os,device.size.w',
  '1,34,"perché, ""sì""",VPN;ad blocker,TRUE,,',
  '2,,"{""}[",,FALSE,iOS,390',
  '3,71.5,C:\\,VPN,,,',
].join('\n');

const forms: Record<string, string> = {
  list: JSON.stringify(records),
  'indented list': JSON.stringify(records, null, 2),
  lines: records.map((record) => JSON.stringify(record)).join('\n'),
  'lines with a blank one': `${records.map((record) => JSON.stringify(record)).join('\r\n\r\n')}\n`,
  'a list within a document': JSON.stringify({ survey: 'privacy', count: 3, responses: records }),
  'a list with a byte order mark': `\ufeff${JSON.stringify(records)}`,
};

describe('JSON', () => {
  it.each(Object.entries(forms))(
    'as %s gives the table of its CSV twin, to the cell',
    async (_, text) => {
      const { table } = await readBytes(text);
      const twin = (await readBytes(csv)).table;
      expect(table.columns.map(({ header }) => header)).toEqual(
        twin.columns.map(({ header }) => header),
      );
      expect(tableRows(table)).toEqual(tableRows(twin));
    },
  );

  it('is cut into its records wherever its pieces end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        fc.boolean(),
        fc.nat(9),
        (list, inLines, size) => {
          const text = inLines
            ? list.map((each) => JSON.stringify(each)).join('\n')
            : JSON.stringify(list);
          const reader = new JsonRecords();
          const found: unknown[] = [];
          for (let at = 0; at < text.length; at += size + 1)
            found.push(...reader.push(text.slice(at, at + size + 1)));
          reader.finish();
          expect(JSON.stringify(found)).toBe(JSON.stringify(list));
        },
      ),
    );
  });

  it.each([
    ['cut within a record', '[{"id": 1}, {"id": 2, "why": "bec', '#2', '"', 'EOF'],
    ['cut after a record', '[{"id": 1}, {"id": 2}', '#3', ']', 'EOF'],
    ['holding a number between records', '[{"id": 1}, 7]', '#2', '{', '7'],
    ['with a broken record', '{"id": 1}\n{"id": 2,}\n', '#2', 'JSON', '{"id": 2,}'],
  ])('%s says what was expected and found', async (_, text, place, expected, found) => {
    const read = await readSurvey(bytesSource('x.json', toBytes(text)), {});
    expect(read.ok ? undefined : read.problems[0]).toMatchObject({
      code: 'file-damaged',
      detail: { format: 'JSON', place, expected, found },
    });
  });

  it.each([
    ['a study file', '{"format": "divario.study/1", "items": [{"id": "a"}]}'],
    ['settings', '{"a": {"b": 1}}'],
  ])('that is %s is no survey', async (_, text) => {
    expect(await problemOf(text)).toBe('file-not-a-table');
  });

  it('stops reading once it is cancelled', async () => {
    const controller = new AbortController();
    const line = new TextEncoder().encode('{"id": 1}\n'.repeat(1000));
    let slices = 0;
    const source: ByteSource = {
      name: 'long.jsonl',
      size: 2 ** 40,
      async slice() {
        if (++slices === 3) controller.abort();
        return line;
      },
    };
    const read = await readSurvey(source, { signal: controller.signal });
    expect(read.ok ? '' : read.problems[0]?.code).toBe('cancelled');
    expect(slices).toBe(3);
  });
});
