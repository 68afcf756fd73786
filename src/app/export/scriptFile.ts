import type { NamedFile } from '../../export/chart/chartFiles';
import { exportFileName } from '../../export/exportFileName';
import { ok, type Result } from '../../problem/Result';
import { askScript } from './askScript';
import type { SurveyAsk } from './SurveyAsk';

/** An R script that computes the tables of the view. */
export async function scriptFile(ask: SurveyAsk): Promise<Result<NamedFile>> {
  const [{ rScript }, { scriptHead }] = await Promise.all([
    import('../../export/rScript/rScript'),
    import('../../export/rScript/scriptHead'),
  ]);
  const script = await askScript(ask);
  if (!script.ok) return script;
  const { file, facts } = script.value;
  const head = scriptHead(ask.view, ask.context);
  const content = new Blob([rScript(file, facts, head)], { type: 'text/plain' });
  return ok({ name: exportFileName([ask.context.summary.title], 'R'), content });
}
