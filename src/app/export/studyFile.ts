import type { NamedFile } from '../../export/chart/chartFiles';
import { exportFileName } from '../../export/exportFileName';
import { ok, type Result } from '../../problem/Result';
import { askScript } from './askScript';
import type { SurveyAsk } from './SurveyAsk';

/** The study file behind the open survey. */
export async function studyFile(ask: SurveyAsk): Promise<Result<NamedFile>> {
  const { writeStudy } = await import('../../study/writeStudy');
  const script = await askScript(ask);
  if (!script.ok) return script;
  const content = new Blob([writeStudy(script.value.facts.study)], { type: 'application/json' });
  return ok({ name: exportFileName([ask.context.summary.title, 'study'], 'json'), content });
}
