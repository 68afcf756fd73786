import type { NamedFile } from '../../export/chart/chartFiles';
import { exportFileName } from '../../export/exportFileName';
import { ok, type Result } from '../../problem/Result';
import type { SurveyAsk } from './SurveyAsk';

/** The published study as a zip: a folder to put into a site's `public/studies`. */
export async function publishedFile(
  ask: Pick<SurveyAsk, 'source' | 'context'>,
): Promise<Result<NamedFile>> {
  const { source, context } = ask;
  if (!source.publish) throw new Error('publishedFile: expected a source that publishes');
  const [{ strToU8, zipSync }, { publishedFiles }] = await Promise.all([
    import('fflate'),
    import('../../engine/publishedFiles'),
  ]);
  const published = await source.publish();
  if (!published.ok) return published;
  const { title } = context.summary;
  const folder = exportFileName([title]);
  const parts = Object.entries(publishedFiles(published.value)).map(
    ([name, text]) => [`${folder}/${name}`, strToU8(text)] as const,
  );
  const content = new Blob([zipSync(Object.fromEntries(parts))], { type: 'application/zip' });
  return ok({ name: exportFileName([title, 'published'], 'zip'), content });
}
