import { createContext, useContext } from 'react';
import type { Engine } from '../../../engine/client';
import type { Result } from '../../../problem/Result';
import type { HostedStudy } from '../../../results/document/HostedStudy';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import type { StudySummary } from '../../../results/document/StudySummary';
import type { Study } from '../../../study/Study';
import type { StatedReading } from '../../../survey/readOptionsOf';
import type { PickedWave } from '../../store/waveSlice';
import type { StudySource } from '../source/StudySource';
import type { TableCache } from '../tables/createTableCache';
import type { OpenedWave } from '../waves/openWave';

/** What lives as long as the page and may not be in the store: the worker, the cache of tables, files offered. */
export interface StudySession {
  readonly tables: TableCache;
  /** Opens a study this site publishes; the first one without an id. What was open stays open if that fails. */
  openHosted(id?: string): Promise<void>;
  /** Draws from the survey that the engine has adopted; also to return to it after another study. */
  openLocal(fileName: string, summary: StudySummary, adopted?: AdoptedSurvey): void;
  /** The figures of a study this site publishes, whatever is open: another wave to compare with. */
  readHosted(study: HostedStudy, signal: AbortSignal): Promise<Result<ResultsDocument>>;
  /**
   * Opens a survey as the wave to compare the open study with, in an engine of its own; read by `study`, or as the
   * open study is where this browser knows how. The caller closes it, or has it picked.
   */
  openWave(
    survey: File,
    study: Study | undefined,
    options: { readonly signal: AbortSignal; readonly onProgress: (fraction: number) => void },
  ): Promise<Result<OpenedWave>>;
  /** Takes a wave to compare with, held until another is taken; `survey` where it is one. Undefined lets go of it. */
  pickWave(wave: PickedWave | undefined, survey?: StudySource): void;
  /** The survey that was picked as the other wave. */
  wave(): StudySource | undefined;
  /** Stops the reading of another wave's file, which goes on while the reader looks at other pages. */
  waveReading: AbortController | undefined;
  /** The engine that reads the user's files, started on the first call, and again where that failed. */
  engine(): Promise<Engine>;
  readonly offered: OfferedFiles;
  readonly reading: ReadingInHand;
}

/** The survey that the engine holds open, and how it was read: with it another engine can take the place of one lost. */
export interface AdoptedSurvey {
  readonly file: File;
  readonly codebook: File | undefined;
  readonly stated: StatedReading;
  readonly study: Study;
}

/** The survey being imported, kept while the reader looks at other pages. */
export interface ReadingInHand {
  /** The file of the draft, which can be read again in another way. */
  survey: File | undefined;
  /** What tells its file from others, once it is known; rejects where the file can't be read. */
  fingerprint: Promise<string> | undefined;
  /** How its owner said that the file is to be read. */
  stated: StatedReading;
  /** What came beside it to say what its columns mean. */
  codebook: File | undefined;
  /** Stops its reading. */
  stop: AbortController | undefined;
}

/** Files that the user dropped or chose, waiting for the import. */
export interface OfferedFiles {
  offer(files: readonly File[]): void;
  /** The files, or an empty list; the same list until others are offered. */
  current(): readonly File[];
  clear(): void;
  subscribe(listener: () => void): () => void;
}

export const StudySessionContext = createContext<StudySession | undefined>(undefined);

export function useStudySession(): StudySession {
  const session = useContext(StudySessionContext);
  if (!session) throw new Error('useStudySession: expected a StudySessionContext, got none');
  return session;
}
