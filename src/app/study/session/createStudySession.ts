import type { Engine } from '../../../engine/client';
import { errorProblem } from '../../../problem/Problem';
import { ok, type Result } from '../../../problem/Result';
import type { HostedStudy } from '../../../results/document/HostedStudy';
import type { Study } from '../../../study/Study';
import type { OpenStudy, StudyOrigin } from '../../store/studySlice';
import { useStore } from '../../store/useStore';
import { type Fetch, fetchJson } from '../source/fetchJson';
import { localSource } from '../source/localSource';
import { readHostedResults, readHostedStudy } from '../source/readHosted';
import { readStudyIndex } from '../source/readStudyIndex';
import type { StudySource } from '../source/StudySource';
import { upgradingSource } from '../source/upgradingSource';
import { createTableCache } from '../tables/createTableCache';
import { openWave } from '../waves/openWave';
import { createOfferedFiles } from './createOfferedFiles';
import { engineOrAbsent } from './engineOrAbsent';
import { openMadeStudy } from './openMadeStudy';
import { restoreSurvey } from './restoreSurvey';
import type { AdoptedSurvey, StudySession } from './StudySession';
import { studyPrograms } from './studyPrograms';

export interface SessionHost {
  readonly fetch: Fetch;
  readonly startEngine: () => Promise<Engine>;
}

/** A session on a host: the browser's `fetch` and worker, or a test's. */
export function createStudySession(host: SessionHost): StudySession {
  const tables = createTableCache();
  const store = useStore.getState;
  let starting: Promise<Engine> | undefined;
  let engine: Engine | undefined;
  let latest: AbortController | undefined;
  let wave: StudySource | undefined;
  let adopted: AdoptedSurvey | undefined;

  const draw = (source: StudySource) => tables.drawFrom(source);

  async function openHosted(id?: string): Promise<void> {
    latest?.abort();
    latest = new AbortController();
    const { signal } = latest;
    store().startOpening();
    const listed = await readIndex(host.fetch, signal);
    if (signal.aborted) return;
    if (!listed.ok) return store().failOpening(id, listed.problems[0]!);
    const index = listed.value;
    store().listHosted(index);
    const entry = id === undefined ? index[0] : index.find((study) => study.id === id);
    if (!entry && index.length === 0) return store().closeStudy();
    if (!entry) {
      store().notice(errorProblem('hosted-study-unknown', { id: id ?? '' }));
      return store().study.status === 'open' ? undefined : openHosted();
    }
    const source = await hostedSourceOf(entry, host, signal);
    if (signal.aborted) return;
    if (!source.ok) return store().failOpening(entry.id, source.problems[0]!);
    draw(source.value);
    store().openStudy(openStateOf(source.value, { kind: 'hosted', id: entry.id }));
  }

  const session: StudySession = {
    tables,
    offered: createOfferedFiles(),
    reading: {
      survey: undefined,
      fingerprint: undefined,
      stated: {},
      codebook: undefined,
      stop: undefined,
    },
    openHosted,
    readHosted: ({ url }, signal) => readHostedResults(url, host.fetch, signal),
    wave: () => wave,
    waveReading: undefined,
    async openWave(survey, study, options) {
      const open = tables.source();
      const like = study ?? (await readingOf(open));
      const own = await engineOrAbsent(host.startEngine);
      const reading = { like, otherYear: open?.summary.fieldworkYear };
      const opened = await openWave(own, survey, reading, options);
      if (!opened.ok) own.close();
      return opened;
    },
    pickWave(picked, survey) {
      wave?.close();
      wave = survey;
      store().pickWave(picked);
    },
    engine() {
      if (engine?.isAbsent) {
        engine = undefined;
        starting = undefined;
      }
      starting ??= engineOrAbsent(host.startEngine).then((started) => {
        engine = started;
        started.onLost?.((problem) => {
          store().notice(problem);
          void restoreSurvey(session, adopted);
        });
        return started;
      });
      return starting;
    },
    openLocal(fileName, summary, survey) {
      adopted = survey ?? adopted;
      if (!engine) throw new Error('openLocal: expected an engine that adopted a survey, got none');
      latest?.abort();
      const source = localSource(engine, summary);
      draw(source);
      store().openStudy(openStateOf(source, { kind: 'local', fileName }));
    },
  };
  return session;
}

/** How a study's survey is read, where this browser knows. */
async function readingOf(source: StudySource | undefined): Promise<Study | undefined> {
  const script = await source?.script?.({ by: 'none', filters: [] }, []);
  return script?.ok ? script.value.facts.study : undefined;
}

function openStateOf(source: StudySource, origin: StudyOrigin): Omit<OpenStudy, 'status'> {
  const { summary, published } = source;
  return { origin, summary, ...(published && { published }) };
}

/** A site without an index publishes no study: the page then starts with an invitation to open a file. */
async function readIndex(
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Result<readonly HostedStudy[]>> {
  const json = await fetchJson(fetch, './studies/index.json', signal);
  if (json.ok) return readStudyIndex(json.value);
  return json.problems[0]?.detail?.['reason'] === '404' ? ok([]) : json;
}

async function hostedSourceOf(
  entry: HostedStudy,
  { fetch, startEngine }: SessionHost,
  signal: AbortSignal,
): Promise<Result<StudySource>> {
  const published = await readHostedStudy(entry, fetch, signal);
  const make = entry.made ? studyPrograms[entry.id] : undefined;
  if (!published.ok || !make) return published;
  const openSurvey = () => openMadeStudy(make, () => engineOrAbsent(startEngine));
  return ok(upgradingSource(published.value, openSurvey));
}
