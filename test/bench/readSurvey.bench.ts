import Papa from 'papaparse';
import { bench, describe } from 'vitest';
import { bytesSource } from '../../src/survey/bytesSource';
import { readSurvey } from '../../src/survey/readSurvey';

const levels = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree', ''];
const rows = Array.from({ length: 100_000 }, (_, i) =>
  [
    10_000 + i,
    (1 + (i % 997) / 997).toFixed(4),
    ...Array.from({ length: 17 }, (_, q) => levels[(i * 7 + q * 5) % levels.length]),
    i % 4 === 0 ? '"It is, well, fine"' : '',
  ].join(','),
);
const header = ['id', 'weight', ...Array.from({ length: 18 }, (_, q) => `Q${q + 1}`)].join(',');
const text = [header, ...rows].join('\n');
const bytes = new TextEncoder().encode(text);

describe('100,000 respondents by 20 columns', () => {
  bench('baseline: PapaParse, the whole text to arrays of cells', () => {
    Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  });

  bench('readSurvey: bytes to coded columns, encoding and dialect detected', async () => {
    const result = await readSurvey(bytesSource('bench.csv', bytes), {});
    if (!result.ok || result.value.table.rowCount !== rows.length)
      throw new Error('the bench survey was not read');
  });
});
