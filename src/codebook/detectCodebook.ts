import { type Problem, warningProblem } from '../problem/Problem';
import type { SurveyFile } from '../survey/SurveyFile';
import { columnCertainty } from './certainty/columnCertainty';
import type {
  DesignPart,
  DetectedCodebook,
  DetectedColumn,
  DetectedDesign,
} from './DetectedCodebook';
import { draftColumn } from './kinds/draftColumn';
import type { ColumnDraft } from './profile/ColumnDraft';
import { type ColumnProfile, profileColumn } from './profile/ColumnProfile';
import type { DraftContext } from './profile/DraftContext';
import { detectLanguage } from './profile/detectLanguage';
import { suggestPairs } from './propose/suggestPairs';
import { type FieldworkYear, fieldworkYear } from './roles/fieldworkYear';
import { type GenerationGuess, guessGeneration } from './roles/guessGeneration';
import { hasSeveralRows } from './roles/hasSeveralRows';
import type { RoleGuess } from './roles/RoleGuess';
import { weighRoles } from './roles/weighRoles';
import { columnSets } from './sets/columnSets';
import { draftRanking } from './sets/draftRanking';
import { draftLoneOption, draftLoneOther, draftMultipleSet } from './sets/multipleSets';
import { shareFileScale } from './sets/shareFileScale';
import { shareGridScale } from './sets/shareGridScale';
import { WordingReader } from './wording/WordingReader';

/**
 * What a survey's columns are believed to be: kind, levels from lowest to highest, missing answers, role, and why.
 * Works on distinct answers; the rows are passed over once, to count them. The order of rows has no influence.
 */
export function detectCodebook(file: SurveyFile): DetectedCodebook {
  const { table } = file;
  const profiles = table.columns.map((column) => profileColumn(column, table.rowCount));
  const reader = new WordingReader();
  const language = detectLanguage(profiles, reader);
  const drafts = draftAll(file, profiles, { reader, language, rowCount: table.rowCount });
  const roles = weighRoles(profiles, drafts);
  const year = fieldworkYear(profiles, drafts, roles, file.name);
  const generation = guessGeneration(profiles, drafts, year?.year);
  const columns = profiles.map((profile, k) =>
    detectedColumn(
      profile,
      drafts[k]!,
      generation?.index === k ? asGeneration(generation) : roles[k]!,
    ),
  );
  const respondentId = respondentIdOf(columns, table.rowCount);
  return {
    columns,
    language,
    design: designOf(columns),
    pairs: suggestPairs(columns),
    warnings: profiles
      .filter(hasSeveralRows)
      .map((profile) => inSeveralRows(profile, table.rowCount)),
    ...(generation && {
      generation: {
        position: generation.index + 1,
        from: generation.from,
        certainty: {
          column: generation.confidence,
          ...yearCertainty(generation, year),
        },
      },
    }),
    ...(respondentId !== undefined && { respondentId }),
    ...(year && { fieldworkYear: year.year }),
  };
}

function draftAll(
  file: SurveyFile,
  profiles: readonly ColumnProfile[],
  context: DraftContext,
): readonly ColumnDraft[] {
  const drafts = profiles.map((profile) => draftColumn(profile, context));
  const inSet = new Set<number>();
  for (const set of columnSets(file.table.columns)) {
    for (const k of set.columns) inSet.add(k);
    const shared =
      draftRanking(set, file.table, drafts) ??
      draftMultipleSet(set, profiles, drafts, file.platform) ??
      shareGridScale(set, profiles, drafts, context);
    for (const [k, draft] of shared) drafts[k] = draft;
  }
  for (const [k, draft] of shareFileScale(profiles, drafts)) drafts[k] = draft;
  profiles.forEach((profile, k) => {
    if (inSet.has(k)) return;
    // Options side by side whose question the header leaves out are one question; the last may be "other".
    const before = inSet.has(k - 1) ? undefined : drafts[k - 1];
    const joins = before?.kind === 'multiple' && before.joinedBy === undefined;
    const lone = draftLoneOption(profile) ?? (joins ? draftLoneOther(profile) : undefined);
    if (!lone) return;
    drafts[k] = joins && before.setId !== undefined ? { ...lone, setId: before.setId } : lone;
  });
  return drafts;
}

function asGeneration(guess: GenerationGuess): RoleGuess {
  return { role: 'generation', confidence: guess.confidence, reasons: [guess.reason] };
}

function detectedColumn(
  profile: ColumnProfile,
  draft: ColumnDraft,
  role: RoleGuess,
): DetectedColumn {
  const { column } = profile;
  const judged = kindForRole(draft, role);
  const { kind } = judged;
  const scaled = kind === 'scale' && draft.family !== undefined;
  return {
    position: column.position,
    header: column.header,
    question: column.question,
    ...(column.option !== undefined && { option: column.option }),
    kind,
    role: role.role,
    levels: draft.levels,
    missing: draft.missing,
    ...(draft.neutral !== undefined && { neutral: draft.neutral }),
    ...(draft.top && role.role !== 'demographic' && { top: draft.top }),
    ...(role.direction && { direction: role.direction }),
    ...(role.evidence && { evidence: role.evidence }),
    ...(scaled && { scaleId: `${draft.family}${draft.levels.length}` }),
    ...(draft.setId !== undefined && { setId: draft.setId }),
    ...(draft.joinedBy !== undefined && { joinedBy: draft.joinedBy }),
    certainty: columnCertainty(draft, role, judged),
    reasons: [...draft.reasons, ...role.reasons],
    distinctCount: profile.distinctCount,
    answeredCount: profile.answeredCount,
  };
}

/** Numbered strata and clusters are names, not points of a scale. */
function kindForRole(
  draft: ColumnDraft,
  { role }: RoleGuess,
): Pick<ColumnDraft, 'kind' | 'confidence'> {
  const names = role === 'stratum' || role === 'cluster';
  return names && draft.kind === 'scale' ? { kind: 'single', confidence: 0.8 } : draft;
}

/** A year of birth and a generation written out need no year of the answers; bands stand as they are without one. */
function yearCertainty(
  { from }: GenerationGuess,
  year: FieldworkYear | undefined,
): { readonly year?: number } {
  if (from === 'age' || (from === 'age-band' && year)) return { year: year?.certainty ?? 0 };
  return {};
}

/** The most certain column of each design role; the first of equals. */
function designOf(columns: readonly DetectedColumn[]): DetectedDesign {
  const sure = ({ certainty }: DetectedColumn) => certainty.role ?? 0;
  const found = (['weight', 'stratum', 'cluster'] as const).flatMap((part) => {
    const [best] = columns
      .filter(({ role }) => role === part)
      .sort((a, b) => sure(b) - sure(a) || a.position - b.position);
    return best ? [{ part, best }] : [];
  });
  if (found.length === 0) return {};
  const byPart = (value: (column: DetectedColumn) => number): Partial<Record<DesignPart, number>> =>
    Object.fromEntries(found.map(({ part, best }) => [part, value(best)]));
  return { ...byPart(({ position }) => position), certainty: byPart(sure) };
}

function inSeveralRows({ column, distinctCount }: ColumnProfile, rows: number): Problem {
  return warningProblem('respondents-in-rows', {
    column: column.header,
    respondents: distinctCount,
    rows,
  });
}

function respondentIdOf(columns: readonly DetectedColumn[], rowCount: number): number | undefined {
  return columns.find((column) => column.kind === 'identifier' && column.distinctCount === rowCount)
    ?.position;
}
