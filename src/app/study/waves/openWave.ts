import type { Engine } from '../../../engine/client';
import type { Problem } from '../../../problem/Problem';
import type { ProblemCode } from '../../../problem/ProblemCode';
import { ok, type Result } from '../../../problem/Result';
import type { Study } from '../../../study/Study';
import { readOptionsOf } from '../../../survey/readOptionsOf';
import { localSource } from '../source/localSource';
import type { StudySource } from '../source/StudySource';

/** A survey opened beside the study that is open. */
export interface OpenedWave {
  readonly source: StudySource;
  /** What of the study file does not fit this wave, or tells nobody's generation in it. */
  readonly mismatches: readonly Problem[];
}

/** How another wave's survey is read. */
export interface WaveReading {
  /** As far as it fits; else as detected. */
  readonly like: Study | undefined;
  /** The year of fieldwork of the study it is set beside, whose own time `like` may state. */
  readonly otherYear: number | undefined;
}

/** Another wave's survey in an engine of its own, of its own time whatever study file reads it. */
export async function openWave(
  engine: Engine,
  survey: File,
  { like, otherYear }: WaveReading,
  options: { readonly signal: AbortSignal; readonly onProgress: (fraction: number) => void },
): Promise<Result<OpenedWave>> {
  const opened = await engine.ask(
    'open',
    { source: survey, name: survey.name, options: readOptionsOf(like) },
    options,
  );
  if (!opened.ok) return opened;
  const fitted = like && (await engine.ask('fitWave', { study: like, otherYear }, options));
  if (fitted && !fitted.ok) return fitted;
  const study = fitted?.value.study ?? opened.value.proposal;
  const adopted = await engine.ask('adopt', { study }, options);
  if (!adopted.ok) return adopted;
  const source = localSource(engine, adopted.value.summary, () => engine.close());
  const mismatches = [
    ...(fitted?.value.mismatches ?? []),
    ...adopted.value.warnings.filter(({ code }) => withoutGenerations.includes(code)),
  ];
  return ok({ source, mismatches });
}

/** Why only totals can be compared although the column of generations is there. */
const withoutGenerations: readonly ProblemCode[] = [
  'generation-fieldwork-year-missing',
  'generation-nobody-placed',
];
