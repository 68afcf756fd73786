import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { resultsSchema } from '../results/document/resultsSchema';
import { studySchema } from '../study/Study';

/** The published JSON Schemas of both documents, by file name under `public/schema/`. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map([
    [
      'study-1.json',
      schemaText('divario.study/1', z.toJSONSchema(studySchema, { io: 'input', reused: 'ref' })),
    ],
    [
      'results-1.json',
      schemaText(
        'divario.results/1',
        z.toJSONSchema(resultsSchema, { io: 'input', reused: 'ref' }),
      ),
    ],
  ]);
}

function schemaText(title: string, schema: object): string {
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('writeSchemas.ts')) {
  for (const [name, text] of publishedSchemas()) {
    await writeFile(new URL(`../../public/schema/${name}`, import.meta.url), text);
  }
}
