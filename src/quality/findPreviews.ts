import { levelKey } from '../codebook/text/levelKey';
import type { SurveyColumn, SurveyTable } from '../survey/SurveyTable';

const previewMarks = new Set([
  'preview',
  'survey preview',
  'survey test',
  'test',
  'test data',
  'test response',
  'preview response',
]);
/** Numbers of Qualtrics' response type: 1 preview, 2 test, 9 preview seen as spam, 17 offline preview. */
const previewNumbers = new Set(['1', '2', '9', '17']);

/** Responses that the survey's makers gave in trying it (Qualtrics' Status and DistributionChannel); undefined without such columns. */
export function findPreviews(table: SurveyTable): Uint8Array | undefined {
  const status = table.columns.filter((column) =>
    hasName(column, /^(status|response ?type|distribution ?channel)$/),
  );
  if (status.length === 0) return undefined;
  const isQualtrics = table.columns.some((column) => hasName(column, /^distribution ?channel$/));
  const previews = new Uint8Array(table.rowCount);
  for (const column of status) {
    if (column.values.kind === 'numeric') continue;
    const { codes, texts } = column.values;
    const byNumber = isQualtrics && hasName(column, /^(status|response ?type)$/);
    const isPreview = texts.map((text) => {
      const key = levelKey(text);
      return previewMarks.has(key) || (byNumber && previewNumbers.has(key));
    });
    for (let i = 0; i < previews.length; i++) if (isPreview[codes[i]!]) previews[i] = 1;
  }
  return previews;
}

function hasName({ header, question }: SurveyColumn, name: RegExp): boolean {
  return [header, question].some((text) => name.test(text.trim().toLowerCase()));
}
