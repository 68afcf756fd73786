import { fitStudy } from '../codebook/propose/fitStudy';
import { resolveCodebook } from '../codebook/resolve/resolveCodebook';
import { levelKey } from '../codebook/text/levelKey';
import { assignCohorts } from '../cohort/assignCohorts';
import type { CohortAssignment } from '../cohort/CohortAssignment';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { assessQuality } from '../quality/assessQuality';
import { qualityCounts } from '../quality/qualityCounts';
import { answerQuery } from '../results/answerQuery';
import { summarize } from '../results/summary/summarize';
import { blobSource } from '../survey/blobSource';
import type { ColumnValues } from '../survey/SurveyTable';
import { askHeadline } from './askHeadline';
import { fitWave, waveOfStudy } from './fitWave';
import { gatherScriptFacts } from './gatherScriptFacts';
import { openStudy } from './openStudy';
import type {
  ArgsOf,
  CohortPreview,
  ColumnPreview,
  ReplyOf,
  RequestName,
  TableReply,
} from './protocol';
import { withoutRareTexts, withRareTexts } from './rareTexts';
import { readDraft } from './readDraft';
import type { Draft, Session } from './Session';

/** How a running call hears that it was cancelled and tells how far it is. */
export interface CallContext {
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
}

type Handlers = {
  readonly [N in RequestName]: (
    session: Session,
    args: ArgsOf<N>,
    context: CallContext,
  ) => Result<ReplyOf<N>> | Promise<Result<ReplyOf<N>>>;
};

const noDraft = failed(errorProblem('no-survey-open'));

/** What the engine does for each call; pure but for the session it is given, so that Node can run it too. */
export const handlers: Handlers = {
  async open(session, { source, name, options, codebook }, context) {
    const draft = await readDraft(
      blobSource(name, source),
      { ...options, ...context },
      codebook && blobSource(codebook.name, codebook.source),
    );
    if (!draft.ok) return draft;
    // A cancel that came while columns were looked at is heard only once the turn ends.
    await new Promise((heard) => setTimeout(heard));
    if (context.signal.aborted) return failed(errorProblem('cancelled'));
    session.draft = draft.value;
    const { table, ...file } = draft.value.file;
    const { detected, proposal } = draft.value;
    return ok({ file: { ...file, rowCount: table.rowCount }, detected, proposal });
  },

  previewRows(session, { count }) {
    return session.draft ? ok(firstRows(session.draft, Math.min(count, 50))) : noDraft;
  },

  previewColumn(session, { position }) {
    const column = session.draft?.file.table.columns[position - 1];
    return column ? ok(countTexts(column.values)) : noDraft;
  },

  fitStudy(session, { study, wasKept }) {
    const { draft } = session;
    if (!draft) return noDraft;
    const { table } = draft.file;
    return ok(fitStudy(wasKept ? withRareTexts(study, table) : study, table, draft.detected));
  },

  forKeeping({ draft }, { study }) {
    return draft ? ok(withoutRareTexts(study, draft.file.table)) : noDraft;
  },

  fitWave(session, { study, otherYear }) {
    const { draft } = session;
    if (!draft) return noDraft;
    const own = { year: draft.detected.fieldworkYear, isRead: true };
    const isOwn = waveOfStudy(study, [{ year: otherYear, isRead: false }, own]) === 1;
    return ok(fitWave(study, draft, isOwn));
  },

  previewCohorts(session, { study }) {
    const { draft } = session;
    if (!draft) return noDraft;
    const codebook = resolveCodebook(draft.file.table, study, draft.detected, draft.proposal);
    if (!codebook.ok) return codebook;
    const { generation, fieldworkYear, fieldworkMonth } = codebook.value;
    if (!generation) return failed(errorProblem('generation-column-missing'));
    const cohorts = assignCohorts(draft.file.table, generation, fieldworkYear, fieldworkMonth);
    return cohorts.ok ? ok(previewOf(cohorts.value)) : cohorts;
  },

  previewQuality(session, { study }) {
    const { draft } = session;
    if (!draft) return noDraft;
    const codebook = resolveCodebook(draft.file.table, study, draft.detected, draft.proposal);
    if (!codebook.ok) return codebook;
    return ok(qualityCounts(assessQuality(draft.file.table, codebook.value, draft.detected)));
  },

  askHeadline(session, studies) {
    const { draft } = session;
    return draft ? askHeadline(draft, studies) : noDraft;
  },

  adopt(session, { study }) {
    if (!session.draft) return noDraft;
    const opened = openStudy(session.draft, study);
    if (!opened.ok) return opened;
    session.open = opened.value.open;
    const { table: _, ...file } = session.draft.file;
    session.openFile = file;
    return ok({ summary: summarize(opened.value.open), warnings: opened.value.warnings });
  },

  discard(session) {
    session.draft = undefined;
    return ok(null);
  },

  tables(session, { queries }, { signal }) {
    const { open } = session;
    if (!open) return failed(errorProblem('no-survey-open'));
    const replies: TableReply[] = [];
    for (const query of queries) {
      if (signal.aborted) return failed(errorProblem('cancelled'));
      const answer = answerQuery(open, query);
      replies.push(
        answer.ok
          ? { ok: true, table: answer.value }
          : { ok: false, problem: answer.problems[0] ?? errorProblem('item-unknown') },
      );
    }
    return ok(replies);
  },

  script(session, { view, queries }) {
    const { open, openFile: file } = session;
    if (!open || !file) return failed(errorProblem('no-survey-open'));
    const facts = gatherScriptFacts(open, view, queries);
    return facts.ok ? ok({ file, facts: facts.value }) : facts;
  },

  async publish({ open }) {
    if (!open) return failed(errorProblem('no-survey-open'));
    // Disclosure control is large, and most who open a survey publish nothing.
    const { publishStated } = await import('./publishStated');
    return publishStated(open);
  },
};

function firstRows({ file: { table } }: Draft, count: number): ReplyOf<'previewRows'> {
  const rows = Array.from({ length: Math.min(count, table.rowCount) }, (_, i) =>
    table.columns.map(({ values }) => textAt(values, i)),
  );
  return { headers: table.columns.map((column) => column.header), rows };
}

function textAt(values: ColumnValues, i: number): string {
  if (values.kind === 'coded') return values.texts[values.codes[i] ?? 0] ?? '';
  const value = values.values[i];
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}

/** A numeric column's values are too many to list; only who answered is told. */
function countTexts(values: ColumnValues): ColumnPreview {
  if (values.kind === 'numeric') {
    const answered = values.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
    const blank = values.values.length - answered;
    const distinct = new Set(values.values.filter((value) => !Number.isNaN(value))).size;
    return { answered, blank, distinct, counts: [] };
  }
  const perCode = new Uint32Array(values.texts.length);
  for (let i = 0; i < values.codes.length; i++) perCode[values.codes[i]!]!++;
  const perText = new Map<string, { text: string; count: number }>();
  values.texts.forEach((text, code) => {
    const key = levelKey(text);
    const count = perCode[code] ?? 0;
    const known = perText.get(key);
    if (known) known.count += count;
    else perText.set(key, { text: text.trim(), count });
  });
  const blank = perText.get('')?.count ?? 0;
  perText.delete('');
  const counts = [...perText.values()].sort((a, b) => b.count - a.count);
  return {
    answered: values.codes.length - blank,
    blank,
    distinct: counts.length,
    counts: counts.slice(0, 200),
  };
}

function previewOf(cohorts: CohortAssignment): CohortPreview {
  const perCode = new Uint32Array(cohorts.segments.length + 1);
  for (let i = 0; i < cohorts.codes.length; i++) perCode[cohorts.codes[i]!]!++;
  const segments = cohorts.segments.map((segment, k) => ({
    ...segment,
    count: perCode[k + 1] ?? 0,
  }));
  return { segments, basis: cohorts.basis, unknown: cohorts.unknown };
}
