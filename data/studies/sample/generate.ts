// Makes the sample study: `npx tsx data/studies/sample/generate.ts` writes survey.csv, study.json and calibration.json beside it.
import { readFileSync, writeFileSync } from 'node:fs';
import { sampleCsv } from './sampleCsv';
import { sampleItems } from './sampleItems';
import { sampleStudy } from './sampleStudy';
import { wave2024 } from './sampleWaves';

/** The sample's files by name, as text. */
export function sampleFiles(): Readonly<Record<string, string>> {
  return {
    'survey.csv': sampleCsv(wave2024),
    'study.json': json(sampleStudy(wave2024)),
    'calibration.json': json(calibration()),
  };
}

/** Each calibrated item with the published figure it reproduces; `target` is a share of the valid weighted answers. */
function calibration() {
  const benchmarks: readonly { id: string; value: number; statement: string }[] = JSON.parse(
    readFileSync(new URL('../../benchmarks.json', import.meta.url), 'utf8'),
  );
  return sampleItems.flatMap(({ column, calibratedTo }) => {
    if (!calibratedTo) return [];
    const benchmark = benchmarks.find(({ id }) => id === calibratedTo.benchmark);
    if (!benchmark) throw new Error(`benchmark: expected ${calibratedTo.benchmark}, found none`);
    return [
      {
        item: column,
        levels: calibratedTo.levels,
        benchmark: benchmark.id,
        statement: benchmark.statement,
        target: benchmark.value / 100,
      },
    ];
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('generate.ts'))
  for (const [name, text] of Object.entries(sampleFiles()))
    writeFileSync(new URL(name, import.meta.url), text);
