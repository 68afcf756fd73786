import type { Engine } from '../../engine/client';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { localSource } from './localSource';
import type { StudySource } from './StudySource';
import type { MadeStudy } from './studyPrograms';

/** A synthetic study, its answers made here and opened in a worker of its own. */
export async function openMadeStudy(
  make: () => Promise<MadeStudy>,
  startEngine: () => Promise<Engine>,
): Promise<Result<StudySource>> {
  const made = await make().catch(() => undefined);
  if (!made) return failed(errorProblem('part-missing'));
  const { csv, study } = made;
  const engine = await startEngine();
  const draft = await engine.ask('open', {
    source: new Blob([csv]),
    name: 'survey.csv',
    options: { encoding: 'utf-8', delimiter: ',' },
  });
  const adopted = draft.ok ? await engine.ask('adopt', { study }) : draft;
  if (adopted.ok) return ok(localSource(engine, adopted.value.summary, () => engine.close()));
  engine.close();
  return adopted;
}
