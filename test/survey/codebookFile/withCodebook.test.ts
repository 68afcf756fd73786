import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../src/engine/readDraft';
import { bytesSource } from '../../../src/survey/bytesSource';
import { toBytes } from '../readBytes';

const csv = `id,q1,q2,q3\n${Array.from({ length: 40 }, (_, i) => `${i + 1},${3 + (i % 3)},${1 + (i % 2)},${i % 9 === 0 ? 99 : 2}`).join('\n')}\n`;

const q1 = 'How worried are you about your privacy online?';
const q2 = 'Have you installed an ad blocker?';
const worry = [
  'Not at all worried',
  'Not very worried',
  'Neither',
  'Somewhat worried',
  'Very worried',
];
const levels = worry.map((label, i) => ({ value: String(i + 1), label }));
const list = (mark: string) =>
  levels.map(({ value, label }) => `${value}${mark}${label}`).join('; ');

const codebooks: Record<string, string> = {
  'a table, a row a variable': `Variable,Label,Values,Missing\nq1,${q1},${list('=')},\nq2,${q2},1=Yes; 2=No,\nq3,Trust,,99\n`,
  'an Italian table': `nome;etichetta;valori;valori mancanti\nQ1;${q1};"${list(' = ')}";\nQ2;${q2};"1: Yes | 2: No";\nQ3;Fiducia;;99\n`,
  'a table, a row a value': `variable,label,value,value label,missing\n${levels.map(({ value, label }, i) => `${i === 0 ? `q1,${q1}` : ','},${value},${label},`).join('\n')}\nq2,${q2},1,Yes,\nq2,${q2},2,No,\nq3,Trust,99,Refused,yes\n`,
  'a DDI codebook': `<?xml version="1.0"?><codeBook xmlns="ddi:codebook:2_5"><dataDscr>${[
    `<var name="q1"><labl>Worry</labl><qstn><qstnLit>${q1}</qstnLit></qstn>${levels.map(({ value, label }) => `<catgry><catValu>${value}</catValu><labl>${label}</labl></catgry>`).join('')}</var>`,
    `<var name="q2"><labl>${q2}</labl><catgry><catValu>1</catValu><labl>Yes</labl></catgry><catgry><catValu>2</catValu><labl>No</labl></catgry></var>`,
    '<var name="q3"><catgry missing="Y"><catValu>99</catValu><labl>Refused</labl></catgry></var>',
  ].join('')}</dataDscr></codeBook>`,
  'a Triple-S definition': `<?xml version="1.0"?><sss version="2.0"><survey><record ident="A" format="csv">${[
    `<variable ident="2" type="single"><name>q1</name><label>${q1}</label><position start="2"/><values>${levels.map(({ value, label }) => `<value code="${value}">${label}</value>`).join('')}</values></variable>`,
    `<variable ident="3" type="single"><name>q2</name><label>${q2}</label><position start="3"/><values><value code="1">Yes</value><value code="2">No</value></values></variable>`,
  ].join('')}</record></survey></sss>`,
  'a LimeSurvey structure': `<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>en</language></languages><questions><rows><row><qid>1</qid><parent_qid>0</parent_qid><title>q1</title><question><![CDATA[<p>${q1}</p>]]></question><language>en</language></row><row><qid>2</qid><parent_qid>0</parent_qid><title>q2</title><question>${q2}</question><language>en</language></row></rows></questions><answers><rows>${levels.map(({ value, label }) => `<row><qid>1</qid><code>${value}</code><answer>${label}</answer><sortorder>${value}</sortorder><language>en</language></row>`).join('')}<row><qid>2</qid><code>1</code><answer>Yes</answer><language>en</language></row><row><qid>2</qid><code>2</code><answer>No</answer><language>en</language></row></rows></answers></document>`,
  'a Qualtrics survey': JSON.stringify({
    SurveyEntry: { SurveyID: 'SV_1' },
    SurveyElements: [
      {
        Element: 'SQ',
        Payload: {
          DataExportTag: 'q1',
          QuestionText: `<b>${q1}</b>`,
          QuestionType: 'MC',
          Selector: 'SAVR',
          Choices: Object.fromEntries(levels.map(({ label }, i) => [i + 11, { Display: label }])),
          ChoiceOrder: levels.map((_, i) => i + 11),
          RecodeValues: Object.fromEntries(levels.map(({ value }, i) => [i + 11, value])),
        },
      },
      {
        Element: 'SQ',
        Payload: {
          DataExportTag: 'q2',
          QuestionText: q2,
          QuestionType: 'MC',
          Selector: 'SAHR',
          Choices: { 1: { Display: 'Yes' }, 2: { Display: 'No' } },
        },
      },
    ],
  }),
};

async function draftWith(codebook: string, data = csv) {
  const read = await readDraft(
    bytesSource('survey.csv', toBytes(data)),
    {},
    bytesSource('codebook', toBytes(codebook)),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe.each(Object.entries(codebooks))('%s beside a CSV', (kind, codebook) => {
  it('gives question texts, and all levels of a scale, those nobody chose too', async () => {
    const { detected } = await draftWith(codebook);
    expect(detected.columns[1]).toMatchObject({ question: q1, kind: 'scale', role: 'concern' });
    expect(detected.columns[1]?.levels).toEqual(levels);
    expect(detected.columns[2]?.question).toBe(q2);
    expect(detected.columns[2]?.levels.map(({ label }) => label)).toEqual(['No', 'Yes']);
  });

  it.runIf(/table|DDI/.test(kind))('gives the codes that are missing', async () => {
    const { detected } = await draftWith(codebook);
    expect(detected.columns[3]?.missing).toEqual(['99']);
  });
});

it('takes labels where the data hold them in place of the codes', async () => {
  const data = csv.replace(
    /,(\d)(,\d,\d+\n)/g,
    (_, code: string, rest: string) => `,${worry[Number(code) - 1]}${rest}`,
  );
  const { detected } = await draftWith(codebooks['a DDI codebook'] ?? '', data);
  expect(detected.columns[1]?.levels).toEqual(worry.map((label) => ({ value: label, label })));
});

it.each([
  ['of other data', 'variable,label\nage,Age\n', 'codebook-unknown'],
  [
    'of other data as DDI',
    '<codeBook><dataDscr><var name="zz"/></dataDscr></codeBook>',
    'codebook-no-match',
  ],
  ['of another kind of XML', '<feed><entry/></feed>', 'codebook-unknown'],
  ['cut off', '<codeBook><dataDscr><var name="q1">', 'file-damaged'],
])('refuses a codebook %s', async (_, codebook, code) => {
  const read = await readDraft(
    bytesSource('survey.csv', toBytes(csv)),
    {},
    bytesSource('codebook', toBytes(codebook)),
  );
  expect(read.ok ? '' : read.problems[0]?.code).toBe(code);
});
