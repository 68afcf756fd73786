import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { browserPath } from './browser';
import { openFile } from './importSteps';
import { siteInBrowser } from './siteInBrowser';

const answers = Array.from({ length: 60 }, (_, i) => ({
  q1: 1 + (i % 3),
  q2: 1 + (i % 2),
  year: 1950 + (i % 50),
}));
const csv = `q1,q2,year\n${answers.map(({ q1, q2, year }) => `${q1},${q2},${year}`).join('\n')}\n`;
const codebook =
  'variable,label,values\nq1,Are you worried about your privacy?,1=Not at all; 2=A little; 3=A lot\nq2,Do you use an ad blocker?,1=Yes; 2=No\n';
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
const bytes = (text: string) => new TextEncoder().encode(text);
const cells = ({ q1, q2, year }: (typeof answers)[number]) =>
  [q1, q2, year]
    .map((value) => `<t:table-cell o:value-type="float" o:value="${value}"/>`)
    .join('')
    .replaceAll('t:', 'table:')
    .replaceAll('o:', 'office:');
const names = ['q1', 'q2', 'year']
  .map(
    (name) =>
      `<table:table-cell office:value-type="string"><text:p>${name}</text:p></table:table-cell>`,
  )
  .join('');
const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A">${[names, ...answers.map(cells)].map((row) => `<table:table-row>${row}</table:table-row>`).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
const ods = zipSync({
  mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': bytes(content),
});

describe.runIf(browserPath)('the page', () => {
  const site = siteInBrowser();

  it.each([
    ['OpenDocument', [{ ...file('answers.ods', ''), buffer: Buffer.from(ods) }]],
    ['JSON records', [file('answers.json', JSON.stringify(answers))]],
  ])('opens %s', async (_, files) => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/import`);
    await openFile(page, files);
    await page.getByRole('button', { name: 'Check the file', exact: true }).click();
    await page.getByText('60 rows, 3 columns').waitFor();
    await leave();
  });

  it.each([
    ['chosen along', [file('codebook.csv', codebook), file('answers.csv', csv)]],
    [
      'in the same ZIP',
      [
        {
          ...file('survey.zip', ''),
          buffer: Buffer.from(
            zipSync({ 'answers.csv': bytes(csv), 'codebook.csv': bytes(codebook) }),
          ),
        },
      ],
    ],
  ])('takes the words of the questions from a codebook %s', async (_, files) => {
    const { page, leave } = await site.visit();
    await page.goto(`${site.url}#/import`);
    await openFile(page, files);
    await page.getByRole('button', { name: 'Check the questions', exact: true }).click();
    await page.getByText('Are you worried about your privacy?').first().waitFor();
    await page.getByText('Do you use an ad blocker?').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await leave();
  });
});
