import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { describe } from 'vitest';
import type { ResultsDocument } from '../../../src/results/document/ResultsDocument';
import { runStudy } from '../../cli/runStudy';
import { type Figures, figuresOf } from './figuresOf';

const hasR = spawnSync('Rscript', ['-e', 'library(survey)'], { stdio: 'ignore' }).status === 0;

if (!hasR && process.env['CI']) throw new Error('Rscript with survey: expected in CI, not found');

/** A suite that runs R: skipped on a machine without it or its survey package, required in CI. */
export const describeWithR = hasR ? describe : (describe.skip as unknown as typeof describe);

/** What a script of a survey prints, run beside a copy of the file. */
export function runScript(script: string, survey: string, locale = 'C.UTF-8'): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'divario-script-'));
  try {
    copyFileSync(survey, join(folder, basename(survey)));
    writeFileSync(join(folder, 'script.R'), script);
    const run = spawnSync('Rscript', ['script.R'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...process.env, LC_ALL: locale },
    });
    if (run.status !== 0) throw new Error(`Rscript: ${run.stderr}`);
    return readFigures(run.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readFigures(output: string): Figures {
  const { data } = Papa.parse<string[]>(output.trim(), { newline: '\n' });
  return new Map(
    data.slice(1).map((cells) => {
      const value = cells[6];
      return [cells.slice(0, 6).join('\t'), value === 'NA' ? null : Number(value)];
    }),
  );
}

export interface Comparison {
  readonly figures: number;
  /** Figures that the two sides do not agree on, with both values. */
  readonly disagreements: readonly string[];
}

/** The figures of the command line against those of its script. Words are options of both commands. */
export function compareWithScript(survey: string, ...words: readonly string[]): Comparison {
  const estimated = runStudy('estimate', survey, ...words, '--json');
  if (estimated.status !== 0) throw new Error(estimated.stderr);
  const scripted = runStudy('script', survey, ...words);
  if (scripted.status !== 0) throw new Error(scripted.stderr);
  const document: ResultsDocument = JSON.parse(estimated.stdout);
  return compareFigures(figuresOf(document.tables), runScript(scripted.stdout, survey));
}

/** Relative error allowed: closed forms, and where a root or a quantile is solved for (METHODS). */
const tolerances = { closed: 1e-8, solved: 1e-6 };
const solved = /\.(low|high|p)$|\tp(Holm|BH)?$|\tadjusted\./;
const isP = /[.\t]p(Holm|BH)?$/;
/** What is left of a difference of equal numbers. */
const rounding = 1e-13;

export function compareFigures(engine: Figures, script: Figures): Comparison {
  const disagreements: string[] = [];
  for (const [words, expected] of script) {
    const found = engine.get(words) ?? null;
    if (!agree(words, expected, found))
      disagreements.push(`${words}: R ${expected}, engine ${found}`);
  }
  for (const [words, value] of engine)
    if (!script.has(words) && value !== null)
      disagreements.push(`${words}: engine ${value}, R none`);
  return { figures: script.size, disagreements };
}

function agree(words: string, a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  const tolerance = solved.test(words) ? tolerances.solved : tolerances.closed;
  const least = isP.test(words) ? 0 : rounding;
  return Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), least);
}
