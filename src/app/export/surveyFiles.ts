import type { NamedFile } from '../../export/chartFiles';
import type { ExportContext } from '../../export/ExportContext';
import { exportFileName } from '../../export/exportFileName';
import { formatProblem } from '../../format/formatProblem';
import type { Result } from '../../problem/Result';
import type { Query, View } from '../../results/Query';
import type { StudySource } from '../study/StudySource';

/** What is asked of the survey itself, which a published study doesn't hold. */
interface Asked {
  readonly source: StudySource;
  readonly view: View;
  readonly queries: readonly Query[];
  readonly context: ExportContext;
}

/** The study file behind the open survey. */
export async function studyFile(asked: Asked): Promise<NamedFile> {
  const { writeStudy } = await import('../../study/writeStudy');
  const { facts } = await scriptOf(asked);
  const content = new Blob([writeStudy(facts.study)], { type: 'application/json' });
  return { name: nameOf(asked, 'json', 'study'), content };
}

/** An R script that computes the tables of the view. */
export async function scriptFile(asked: Asked): Promise<NamedFile> {
  const [{ rScript }, { scriptHead }] = await Promise.all([
    import('../../export/rScript/rScript'),
    import('../../export/rScript/scriptHead'),
  ]);
  const { file, facts } = await scriptOf(asked);
  const head = scriptHead(asked.view, asked.context);
  const content = new Blob([rScript(file, facts, head)], { type: 'text/plain' });
  return { name: nameOf(asked, 'R'), content };
}

/** The published study as a zip: a folder to put into a site's `public/studies`. */
export async function publishedFile(asked: Asked): Promise<NamedFile> {
  const { source, context } = asked;
  if (!source.publish) throw new Error('publishedFile: expected a source that publishes');
  const [{ strToU8, zipSync }, { publishedFiles }] = await Promise.all([
    import('fflate'),
    import('../../engine/publishedFiles'),
  ]);
  const files = publishedFiles(answerOf(await source.publish(), context));
  const folder = exportFileName([context.summary.title], '').slice(0, -1);
  const parts = Object.entries(files).map(
    ([name, text]) => [`${folder}/${name}`, strToU8(text)] as const,
  );
  const content = new Blob([zipSync(Object.fromEntries(parts))], { type: 'application/zip' });
  return { name: nameOf(asked, 'zip', 'published'), content };
}

async function scriptOf({ source, view, queries, context }: Asked) {
  if (!source.script) throw new Error('surveyFiles: expected a source with a script');
  return answerOf(await source.script(view, queries), context);
}

/** A reply's value; what is wrong otherwise, for the notice that says why an export failed. */
function answerOf<Value>(result: Result<Value>, { locale }: ExportContext): Value {
  if (result.ok) return result.value;
  const [problem] = result.problems;
  throw new Error(problem ? formatProblem(problem, locale) : '');
}

function nameOf({ context }: Asked, extension: string, ...parts: readonly string[]): string {
  return exportFileName([context.summary.title, ...parts], extension);
}
