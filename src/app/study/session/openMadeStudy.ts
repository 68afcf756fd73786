import type { Engine } from '../../../engine/client';
import { ok, type Result } from '../../../problem/Result';
import { localSource } from '../source/localSource';
import type { StudySource } from '../source/StudySource';
import { loadPart } from './loadPart';
import type { MadeStudy } from './studyPrograms';

/** A synthetic study, its answers made here and opened in a worker of its own. */
export async function openMadeStudy(
  make: () => Promise<MadeStudy>,
  startEngine: () => Promise<Engine>,
): Promise<Result<StudySource>> {
  const made = await loadPart(make);
  if (!made.ok) return made;
  const { csv, study } = made.value;
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
