import type { DetectedCodebook, DetectedColumn } from '../../src/codebook/DetectedCodebook';
import { defaultTop } from '../../src/codebook/resolve/defaultTop';
import type { CorpusColumn, CorpusSurvey } from './CorpusSurvey';

export type FactKind =
  | 'role'
  | 'direction'
  | 'levels'
  | 'top'
  | 'missing'
  | 'generation'
  | 'weight';

/** One thing that was read of a survey, whether it is right, and how sure the reading was. */
export interface Fact {
  readonly survey: string;
  /** The column's code, where the fact is about a column. */
  readonly code?: string;
  readonly about: string;
  readonly kind: FactKind;
  readonly right: boolean;
  /** 0 to 1. */
  readonly certainty: number;
  readonly found: string;
}

/** All that can be told right from wrong in a reading. */
export function factsOf(survey: CorpusSurvey, detected: DetectedCodebook): readonly Fact[] {
  let at = 0;
  const facts = survey.columns.flatMap((column) => {
    const found = detected.columns[at];
    at += column.answers.kind === 'multiple' ? column.answers.options.length : 1;
    return found ? columnFacts(survey.name, column, found) : [];
  });
  return [...facts, ...fileFacts(survey, detected)];
}

/** The question that a column of a reading answers to. */
export function columnAt(survey: CorpusSurvey, position: number): CorpusColumn | undefined {
  let last = 0;
  return survey.columns.find(({ answers }) => {
    last += answers.kind === 'multiple' ? answers.options.length : 1;
    return position <= last;
  });
}

function columnFacts(survey: string, column: CorpusColumn, found: DetectedColumn): readonly Fact[] {
  const { answers } = column;
  const fact = (kind: FactKind, right: boolean, certainty: number, text: string): Fact => ({
    survey,
    code: column.code,
    about: column.code === column.question ? column.code : `${column.code} ${column.question}`,
    kind,
    right,
    certainty,
    found: text,
  });
  // That a column is of none of our roles is no claim: only what was found, or should have been, counts.
  const matters = found.role !== 'other' || !column.roles.includes('other');
  const facts: Fact[] = [];
  if (matters)
    facts.push(
      fact('role', column.roles.includes(found.role), found.certainty.role ?? 0, found.role),
    );
  if (column.roles.length === 1 && column.direction && found.role === 'behavior')
    facts.push(
      fact(
        'direction',
        found.direction === column.direction,
        found.certainty.direction ?? 0,
        found.direction ?? '',
      ),
    );
  if (answers.kind !== 'levels' || !answers.ordered) return facts;
  const levels = found.levels.map(({ value }) => value);
  const wanted = answers.codes ?? answers.levels;
  facts.push(
    fact(
      'levels',
      areRight(levels, wanted, column),
      found.certainty.levels ?? 0,
      levels.join(' < '),
    ),
  );
  const top = [...(found.top ?? defaultTop(found.levels))].sort();
  const isAttitude = column.roles.some((role) => role === 'concern' || role === 'behavior');
  if (isAttitude) {
    const wantedTop = wanted.slice(-topOf(wanted.length)).sort();
    facts.push(
      fact('top', top.join('|') === wantedTop.join('|'), found.certainty.top ?? 0, top.join(', ')),
    );
  }
  if (answers.missing.length > 0 || found.missing.length > 0)
    facts.push(
      fact(
        'missing',
        [...found.missing].sort().join('|') === [...answers.missing].sort().join('|'),
        found.certainty.missing ?? 0,
        found.missing.join(', '),
      ),
    );
  return facts;
}

/**
 * Whether levels are the wanted ones in their order. Who respondents are rests on no level that nobody chose, so that those may
 * lack; a level that nobody chose may have its words in another order.
 */
function areRight(
  levels: readonly string[],
  wanted: readonly string[],
  { roles }: CorpusColumn,
): boolean {
  const key = (text: string) => text.toLowerCase().split(/\s+/).sort().join(' ');
  const isSelf = roles.some((role) => role === 'demographic' || role === 'generation');
  const all = isSelf ? wanted.filter((level) => levels.includes(level)) : wanted;
  return levels.map(key).join('|') === all.map(key).join('|');
}

/** How many levels count as yes: one of two or three, three of ten or eleven, else two. */
function topOf(levelCount: number): number {
  if (levelCount <= 3) return 1;
  return levelCount >= 9 ? 3 : 2;
}

function fileFacts(survey: CorpusSurvey, detected: DetectedCodebook): readonly Fact[] {
  const { generation, design } = detected;
  const teller = generation && columnAt(survey, generation.position);
  const weight = design.weight === undefined ? undefined : columnAt(survey, design.weight);
  const isWeighted = survey.columns.some(({ roles }) => roles.includes('weight'));
  return [
    {
      survey: survey.name,
      about: 'generation',
      kind: 'generation',
      right: teller?.from === generation?.from && teller?.roles[0] === 'generation',
      certainty: generation?.certainty.column ?? 0,
      found: `${teller?.code} ${generation?.from}`,
    },
    {
      survey: survey.name,
      about: 'weight',
      kind: 'weight',
      right: isWeighted ? weight?.roles[0] === 'weight' : weight === undefined,
      certainty: design.weight === undefined ? 1 : (design.certainty?.weight ?? 0),
      found: weight?.code ?? 'none',
    },
  ];
}
