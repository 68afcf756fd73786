import type { Engine } from '../../../engine/client';
import { errorProblem } from '../../../problem/Problem';
import { failed } from '../../../problem/Result';

/** Stands for an engine that could not be loaded: answers every call with `part-missing`. */
const absentEngine: Engine = {
  ask: () => Promise.resolve(failed(errorProblem('part-missing'))),
  close() {},
  isAbsent: true,
};

/** The engine started, or the absent one: without a network, or after the site was renewed, its part is not there. */
export async function engineOrAbsent(start: () => Promise<Engine>): Promise<Engine> {
  try {
    return await start();
  } catch {
    return absentEngine;
  }
}
