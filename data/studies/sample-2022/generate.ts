// Makes the sample's earlier wave: `npx tsx data/studies/sample-2022/generate.ts` writes survey.csv and study.json beside it.
import { writeFileSync } from 'node:fs';
import { sampleCsv } from '../sample/sampleCsv';
import { sampleStudy } from '../sample/sampleStudy';
import { wave2022 } from '../sample/sampleWaves';

/** The files by name, as text. */
export function earlierSampleFiles(): Readonly<Record<string, string>> {
  return {
    'survey.csv': sampleCsv(wave2022),
    'study.json': `${JSON.stringify(sampleStudy(wave2022), null, 2)}\n`,
  };
}

if (process.argv[1]?.endsWith('sample-2022/generate.ts'))
  for (const [name, text] of Object.entries(earlierSampleFiles()))
    writeFileSync(new URL(name, import.meta.url), text);
