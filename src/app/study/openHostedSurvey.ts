import type { Engine } from '../../engine/client';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import type { HostedStudy } from '../../results/HostedStudy';
import { type Fetch, fetchJson } from './fetchJson';
import { localSource } from './localSource';
import type { StudySource } from './StudySource';

/** A synthetic study's survey, fetched from this site and opened in a worker of its own. */
export async function openHostedSurvey(
  { survey, study }: Required<Pick<HostedStudy, 'survey' | 'study'>>,
  fetch: Fetch,
  startEngine: () => Promise<Engine>,
): Promise<Result<StudySource>> {
  const studyFile = await fetchJson(fetch, study);
  if (!studyFile.ok) return studyFile;
  const { validateStudy } = await import('../../study/readStudy');
  const valid = validateStudy(studyFile.value);
  if (!valid.ok) return valid;
  const source = await fetchBlob(fetch, survey);
  if (!source.ok) return source;

  const engine = await startEngine();
  const name = survey.split('/').at(-1) ?? survey;
  const { encoding, delimiter, headerRows } = valid.value.csv ?? {};
  const options = {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    ...(headerRows !== undefined && { headerRows }),
  };
  const draft = await engine.ask('open', { source: source.value, name, options });
  const adopted = draft.ok ? await engine.ask('adopt', { study: valid.value }) : draft;
  if (adopted.ok) return ok(localSource(engine, adopted.value.summary, () => engine.close()));
  engine.close();
  return adopted;
}

async function fetchBlob(fetch: Fetch, address: string): Promise<Result<Blob>> {
  try {
    const response = await fetch(address);
    if (response.ok) return ok(await response.blob());
    return failed(errorProblem('study-unreachable', { address, reason: String(response.status) }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed(errorProblem('study-unreachable', { address, reason }));
  }
}
