import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readDraft } from '../../../src/engine/readDraft';
import { bytesSource } from '../../../src/survey/bytesSource';
import { problemOf, readBytes, toBytes } from '../readBytes';
import { tableRows } from '../tableRows';

const values = (...labels: readonly string[]) =>
  `<values>${labels.map((label, i) => `<value code="${i + 1}">${label}</value>`).join('')}</values>`;

const definition = `<?xml version="1.0"?><sss version="1.2"><survey><record ident="A">${[
  '<variable ident="1" type="quantity"><name>age</name><label>Your age</label><position start="1" finish="3"/></variable>',
  `<variable ident="2" type="single"><name>worry</name><label>Are you worried about your privacy?</label><position start="4"/>${values('Not at all', 'A little', 'A lot')}</variable>`,
  `<variable ident="3" type="multiple"><name>act</name><label>What did you do?</label><position start="5" finish="7"/>${values('Blocked ads', 'Declined cookies', 'Used a VPN')}</variable>`,
  `<variable ident="4" type="multiple"><name>seen</name><label>Seen?</label><position start="8" finish="11"/><spread subfields="2"/>${values('Radio', 'Paper', 'Site')}</variable>`,
  '<variable ident="5" type="character"><name>note</name><label>Note</label><position start="12" finish="20"/></variable>',
].join('')}</record></survey></sss>`;

const lines = [' 34210103 1good', ' 71300002   ', '102 11101 2déjà vu', ' 19'];

it('cuts each line of a Triple-S survey where its definition says, answers of several into a column each', async () => {
  const data = bytesSource('survey.asc', toBytes(`${lines.join('\r\n')}\r\n`));
  const draft = await readDraft(data, {}, bytesSource('survey.xml', toBytes(definition)));
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const { table } = draft.value.file;
  expect(table.columns.map(({ header }) => header)).toEqual([
    'age',
    'worry',
    'act_1',
    'act_2',
    'act_3',
    'seen_1',
    'seen_2',
    'seen_3',
    'note',
  ]);
  expect(tableRows(table)).toEqual([
    ['34', '2', '1', '0', '1', '1', '0', '1', 'good'],
    ['71', '3', '0', '0', '0', '0', '1', '0', ''],
    ['102', '', '1', '1', '1', '1', '1', '0', 'déjà vu'],
    ['19', '', '', '', '', '', '', '', ''],
  ]);
  const [, worry, act] = table.columns;
  expect(worry?.question).toBe('Are you worried about your privacy?');
  expect(worry?.declared?.valueLabels?.map(({ label }) => label)).toEqual([
    'Not at all',
    'A little',
    'A lot',
  ]);
  expect(act?.option).toBe('Blocked ads');
});

const csv = `q1,q2\n${'1,2\n2,1\n'.repeat(20)}`;
const codebook =
  'variable,label,values\nq1,Are you worried?,1=Yes; 2=No\nq2,Do you use an ad blocker?,1=Yes; 2=No\n';
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, toBytes(text)])));

it('a codebook beside the data in one ZIP gives the columns their words; one of other data is warned of', async () => {
  const together = await readBytes(
    zip({ 'survey/data.csv': csv, 'survey/codebook.csv': codebook }),
  );
  expect(together.table.columns.map(({ question }) => question)).toEqual([
    'Are you worried?',
    'Do you use an ad blocker?',
  ]);
  expect(together.warnings).toEqual([]);
  const other = await readBytes(
    zip({
      'data.csv': csv,
      'variable list codebook.csv': codebook.replaceAll(/q(\d),/g, 'other$1,'),
    }),
  );
  expect(other.warnings).toMatchObject([{ code: 'codebook-unknown', severity: 'warning' }]);
  expect(await problemOf(zip({ 'a.csv': csv, 'b.csv': csv }))).toBe('archive-several-tables');
});
