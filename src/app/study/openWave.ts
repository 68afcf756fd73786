import type { Engine } from '../../engine/client';
import type { Problem } from '../../problem/Problem';
import { ok, type Result } from '../../problem/Result';
import type { Study } from '../../study/Study';
import { readOptionsOf } from '../../survey/readOptionsOf';
import { localSource } from './localSource';
import type { StudySource } from './StudySource';

/** A survey opened beside the study that is open. */
export interface OpenedWave {
  readonly source: StudySource;
  /** What of the study file does not fit this wave. */
  readonly mismatches: readonly Problem[];
}

/**
 * Another wave's survey in an engine of its own, read as `like` says as far as that fits, else as detected. The
 * wave's title and year of fieldwork are its own, never those of the study file it is read by.
 */
export async function openWave(
  engine: Engine,
  survey: File,
  like: Study | undefined,
  options: { readonly signal: AbortSignal; readonly onProgress: (fraction: number) => void },
): Promise<Result<OpenedWave>> {
  const opened = await engine.ask(
    'open',
    { source: survey, name: survey.name, options: readOptionsOf(like) },
    options,
  );
  if (!opened.ok) return opened;
  const { proposal } = opened.value;
  const fitted = like && (await engine.ask('fitStudy', { study: like }, options));
  if (fitted && !fitted.ok) return fitted;
  const study = fitted ? ofOwnTime(fitted.value.study, proposal) : proposal;
  const adopted = await engine.ask('adopt', { study }, options);
  if (!adopted.ok) return adopted;
  const source = localSource(engine, adopted.value.summary, () => engine.close());
  return ok({ source, mismatches: fitted?.value.mismatches ?? [] });
}

function ofOwnTime(study: Study, { fieldwork }: Study): Study {
  const { title: _, source: __, fieldwork: ___, ...rest } = study;
  return { ...rest, ...(fieldwork && { fieldwork }) };
}
