import type { Direction } from '../../study/Study';
import { phrasesIn } from '../text/findPhrases';
import { type Cue, findCue } from '../text/roleCue';
import { acts, speechCues } from '../text/roleVocabulary';

/** An act that a wording tells of. */
export interface ToldAct {
  readonly phrase: string;
  readonly at: number;
  readonly direction: Direction;
  /** 0 to 1: how sure it is that the act guards, or gives away. */
  readonly certainty: number;
}

/** The act that a folded wording tells of, with its direction; undefined where it tells of none. */
export function actIn(wording: string): ToldAct | undefined {
  const protective = strongest(wording, 'protective');
  const disclosing = strongest(wording, 'disclosing');
  if (!disclosing) return protective;
  const isDenied = standsBefore(speechCues.denied, disclosing, wording);
  if (isDenied) return { ...disclosing, direction: 'protective', certainty: 0.93 };
  if (!protective) return disclosing;
  // "Refused to give", "gave false details": the guarding verb rules what would give away.
  const winner = protective.weight >= disclosing.weight ? protective : disclosing;
  const margin = Math.abs(protective.weight - disclosing.weight);
  return { ...winner, certainty: margin >= 1 ? 0.9 : 0.7 };
}

interface WeighedAct extends ToldAct {
  readonly weight: number;
}

function strongest(wording: string, direction: Direction): WeighedAct | undefined {
  const found = [...verbal(wording, direction), ...worded(wording, direction)];
  return found.sort((a, b) => b.weight - a.weight || a.at - b.at)[0];
}

function verbal(wording: string, direction: Direction): readonly WeighedAct[] {
  return acts[direction].flatMap(({ verb, object }) => {
    const told = findCue(wording, verb);
    if (!told) return [];
    const what = object && findCue(wording.replace(told.text, ' '), object);
    if (object && !what) return [];
    const act = { ...told, weight: direction === 'protective' ? 2 : 1.5 };
    if (isSetAside(act, direction, wording)) return [];
    const phrase = what ? `${told.text} … ${what.text}` : told.text;
    return [{ phrase, at: told.at, direction, certainty: 0.95, weight: act.weight }];
  });
}

function worded(wording: string, direction: Direction): readonly WeighedAct[] {
  const found = findCue(wording, speechCues[direction]);
  if (!found || isSetAside(found, direction, wording)) return [];
  const weight = 1 + phrasesIn(found.text, [found.text]).length;
  return [{ phrase: found.text, at: found.at, direction, certainty: 0.95, weight }];
}

/** "Accept without reading" tells of no reading; "read before accepting" of no accepting. */
function isSetAside(
  act: { readonly text: string; readonly at: number },
  direction: Direction,
  wording: string,
): boolean {
  const cue = direction === 'protective' ? speechCues.without : speechCues.before;
  return standsBefore(cue, act, wording);
}

function standsBefore(cue: Cue, { at }: { readonly at: number }, wording: string): boolean {
  const words = ` ${wording} `.slice(0, at).trim().split(' ').slice(-3).join(' ');
  return findCue(words, cue) !== undefined;
}
