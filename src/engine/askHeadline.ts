import { resolveCodebook } from '../codebook/resolve/resolveCodebook';
import { ok, type Result } from '../problem/Result';
import { answerQuery } from '../results/answerQuery';
import type { AskedQuestion, Candidate, Way } from '../results/ask/AskedQuestion';
import { headlineQuestions } from '../results/ask/headlineQuestions';
import type { StudySummary } from '../results/document/StudySummary';
import { isOf } from '../results/measures/byMeasure';
import type { GapTable } from '../results/measures/gap/gapSchema';
import type { OpenStudy } from '../results/OpenStudy';
import type { ItemIdPair } from '../results/query/everyPair';
import { headlineOf } from '../results/summary/headlineOf';
import { summarize } from '../results/summary/summarize';
import type { Study } from '../study/Study';
import { openStudy } from './openStudy';
import type { Draft } from './Session';

/** What is asked before a draft has a headline, what each answer would give, and the headline once it can be told. */
export interface HeadlineAsk {
  /** Asked of the study as it was before anybody answered, so that an answer can be seen and changed. */
  readonly questions: readonly AskedQuestion[];
  readonly settled: { readonly concern?: string; readonly behavior?: string };
  /** The study as answered so far. */
  readonly summary: StudySummary;
  /** The pair that makes the headline. */
  readonly pair?: ItemIdPair;
  /** The gap of that pair, where all that it rests on is known. */
  readonly gap?: GapTable;
}

/** Candidates beyond these are offered without the figure that they would give. */
const mostFigures = 8;

/**
 * The questions that a draft's study `before` leaves open, with the figures that `study` gives each answer.
 * Fails as `openStudy` does.
 */
export function askHeadline(
  draft: Draft,
  { study, before }: { readonly study: Study; readonly before: Study },
): Result<HeadlineAsk> {
  const opened = openStudy(draft, study);
  if (!opened.ok) return opened;
  const now = opened.value.open;
  const summary = summarize(now);
  const first = firstReading(draft, before, now);
  if (!first.ok) return first;
  const { questions, settled } = headlineQuestions(
    { codebook: first.value.codebook, study: before, detected: draft.detected },
    summarize(first.value),
  );
  const { pair, needs } = headlineOf(summary);
  const gap =
    pair && needs.length === 0
      ? answerQuery(now, { measure: 'gap', ...pair, by: 'none', filters: [] })
      : undefined;
  return ok({
    questions: questions.map((question) => withShares(now, question)),
    settled,
    summary,
    ...(pair && { pair }),
    ...(gap?.ok && isOf('gap', gap.value) && { gap: gap.value }),
  });
}

/** The study of before, read like the one at hand: who is counted, and how, tells nothing of what is asked. */
function firstReading(draft: Draft, before: Study, now: OpenStudy): Result<OpenStudy> {
  const { file, detected, proposal } = draft;
  const codebook = resolveCodebook(file.table, before, detected, proposal);
  return codebook.ok ? ok({ ...now, study: before, codebook: codebook.value }) : codebook;
}

function withShares(open: OpenStudy, question: AskedQuestion): AskedQuestion {
  if (question.kind !== 'concern' && question.kind !== 'behavior') return question;
  const candidates = question.candidates.map((candidate, k) =>
    k < mostFigures ? withShare(open, candidate) : candidate,
  );
  return { ...question, candidates };
}

function withShare(open: OpenStudy, candidate: Candidate): Candidate {
  const table = answerQuery(open, {
    measure: 'distribution',
    item: candidate.item,
    by: 'none',
    filters: [],
  });
  if (!table.ok || !isOf('distribution', table.value)) return candidate;
  const shares = new Map(table.value.rows.map(({ level, estimate }) => [level, estimate]));
  const shareOf = ({ counted, direction }: Way) => {
    const each = counted.map((label) => shares.get(label));
    const sum = each.reduce<number>((total, share) => total + (share ?? 0), 0);
    if (each.every((share) => typeof share !== 'number')) return undefined;
    return direction === 'disclosing' ? 1 - sum : sum;
  };
  const ways = candidate.ways.map((way) => {
    const share = shareOf(way);
    return { ...way, ...(share !== undefined && { share }) };
  });
  return { ...candidate, ways };
}
