import type { Reason } from '../DetectedCodebook';
import { type ColumnDraft, reason } from '../profile/ColumnDraft';
import type { ColumnProfile } from '../profile/ColumnProfile';
import { nameRole } from './nameRole';
import type { RoleGuess } from './RoleGuess';
import { type ColumnEvidence, columnEvidence } from './roleEvidence';
import {
  type Evidence,
  neighbourWeights,
  type RoleScores,
  roleWeights,
  type WeighedRole,
  weighedRoles,
} from './roleWeights';

type Chances = Readonly<Record<WeighedRole, number>>;

/**
 * Roles by all that speaks for them: answers, question, neighbours of the same battery, header. The certainty is the
 * chance that the role is right. A multiple-response question, and a ranking, have one role over all their columns.
 */
export function weighRoles(
  profiles: readonly ColumnProfile[],
  drafts: readonly ColumnDraft[],
): readonly RoleGuess[] {
  const named = profiles.map((profile, k) => nameRole(profile, drafts[k]!));
  const batteries = batteriesOf(drafts);
  const evidence = profiles.map((profile, k) => {
    const { kind, columns = [] } = batteries[k] ?? {};
    const members = kind === 'one' ? columns : [k];
    const options = members.flatMap((m) => optionOf(profiles[m]!, drafts[m]!));
    return columnEvidence(profile, drafts[k]!, options);
  });
  const alone = evidence.map(({ pieces }) => scoresOf(pieces));
  const chances = alone.map(chancesOf);
  return evidence.map((found, k) => {
    const known = named[k];
    if (known) return known;
    const battery = batteries[k];
    if (!battery) return guessOf(found, chances[k]!, drafts[k]!);
    if (battery.kind === 'one')
      return guessOf(
        found,
        chancesOf(meanScores(battery.columns.map((m) => alone[m]!))),
        drafts[k]!,
      );
    const others = battery.columns.filter((m) => m !== k);
    const weight = neighbourWeights[battery.kind];
    const lean = meanScores(others.map((m) => chances[m]!));
    const total = Object.fromEntries(
      weighedRoles.map((role) => [role, alone[k]![role] + weight * lean[role]]),
    ) as Chances;
    return guessOf(found, chancesOf(total), drafts[k]!);
  });
}

/** What one column of a question offers; a ranking's levels are numbers. */
function optionOf({ column }: ColumnProfile, draft: ColumnDraft): readonly string[] {
  if (draft.kind === 'multiple') return draft.levels.map(({ label }) => label);
  return column.option === undefined ? [] : [column.option];
}

function scoresOf(pieces: readonly Evidence[]): Chances {
  return Object.fromEntries(
    weighedRoles.map((role) => [
      role,
      pieces.reduce((sum, { piece }) => sum + ((roleWeights[piece] as RoleScores)[role] ?? 0), 0),
    ]),
  ) as Chances;
}

function meanScores(all: readonly Chances[]): Chances {
  return Object.fromEntries(
    weighedRoles.map((role) => [
      role,
      all.reduce((sum, scores) => sum + scores[role], 0) / all.length,
    ]),
  ) as Chances;
}

/** Chances that add up to one (softmax). */
function chancesOf(scores: Chances): Chances {
  const most = Math.max(...weighedRoles.map((role) => scores[role]));
  const powers = weighedRoles.map((role) => Math.exp(scores[role] - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return Object.fromEntries(weighedRoles.map((role, k) => [role, powers[k]! / sum])) as Chances;
}

interface Battery {
  /** `one`: one item over several columns; `grid`: one question's items; `run`: neighbours with the same answers. */
  readonly kind: 'one' | 'grid' | 'run';
  readonly columns: readonly number[];
}

function batteriesOf(drafts: readonly ColumnDraft[]): readonly (Battery | undefined)[] {
  const groups = new Map<string, number[]>();
  let run = 0;
  drafts.forEach((draft, k) => {
    const before = drafts[k - 1];
    if (!before || answersKey(before) !== answersKey(draft)) run++;
    const key = draft.setId ?? (draft.family ? `run ${run}` : `alone ${k}`);
    groups.set(key, [...(groups.get(key) ?? []), k]);
  });
  const found: (Battery | undefined)[] = drafts.map(() => undefined);
  for (const [key, columns] of groups) {
    if (columns.length < 2) continue;
    const first = drafts[columns[0]!]!;
    const isOne = first.kind === 'multiple' || isRanking(first);
    const kind = isOne ? 'one' : key.startsWith('run ') ? 'run' : 'grid';
    for (const k of columns) found[k] = { kind, columns };
  }
  return found;
}

function answersKey({ family, levels }: ColumnDraft): string {
  return `${family} ${levels.map(({ label }) => label).join(' ')}`;
}

function isRanking({ reasons }: ColumnDraft): boolean {
  return reasons.some(({ code }) => code === 'ranking');
}

function guessOf(found: ColumnEvidence, chances: Chances, draft: ColumnDraft): RoleGuess {
  const role = weighedRoles.reduce((a, b) => (chances[b] > chances[a] ? b : a));
  const guess = { role, confidence: chances[role], reasons: reasonsOf(found.pieces, role) };
  if (role !== 'behavior') return guess;
  const consents = draft.family === 'consent';
  const { act } = found;
  const direction = act?.direction ?? (consents ? 'disclosing' : undefined);
  return {
    ...guess,
    ...(direction && { direction }),
    certainty: { direction: act?.certainty ?? (consents ? 0.9 : 0) },
    evidence: consents ? 'observed' : found.isWilling ? 'willing' : 'self-reported',
  };
}

/** The piece that says most for the role, in the file's words. */
function reasonsOf(pieces: readonly Evidence[], role: WeighedRole): readonly Reason[] {
  const [best] = pieces
    .filter(({ phrase }) => phrase !== undefined)
    .map((evidence) => ({
      ...evidence,
      weight: (roleWeights[evidence.piece] as RoleScores)[role] ?? 0,
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (best?.phrase === undefined) return [];
  if (best.piece.startsWith('called-')) return [reason('header-name', { name: best.phrase })];
  return [reason('wording', { phrase: best.phrase })];
}
