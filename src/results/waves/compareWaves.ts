import { withAdjustedP } from '../../estimate/tests/pairwiseContrasts';
import { figure } from '../document/figure';
import type { View } from '../query/Query';
import { groupKey, isTotalRow, nameOfKey } from '../rows/isTotalRow';
import { changeRow, type UnadjustedChange } from './changeRow';
import { type ComparedTable, comparedAs } from './comparedMeasures';
import { groupsBetween } from './groupsBetween';
import { subjectBreaks } from './subjectBreaks';
import type {
  ChangeRow,
  ChangeSubject,
  SubjectChange,
  UncomparedSubject,
  Wave,
  WaveComparison,
  WaveTables,
} from './WaveComparison';
import { waveSide } from './waveSubjects';

export interface CompareOptions {
  readonly view?: View;
  /** Compares questions whose wording alone differs; they are marked. */
  readonly acceptWording?: boolean;
}

interface Matched {
  readonly subject: ChangeSubject;
  readonly earlier: ComparedTable;
  readonly later: ComparedTable;
  readonly reworded: boolean;
}

/**
 * What changed from one wave of a survey to the next: subjects matched by id, groups by name, each change tested as
 * of two independent samples. If both waves asked the same people (a panel) the tests are too cautious, as a rule.
 *
 * Only figures that a results document already shows are used, so a comparison tells nothing that the two documents
 * do not tell side by side. Where the same respondents are in both waves, the two documents themselves may be
 * differenced; that is for disclosure control to judge when they are published, and nothing here can mend it.
 */
export function compareWaves(
  earlier: WaveTables,
  later: WaveTables,
  { view = { by: 'generation', filters: [] }, acceptWording = false }: CompareOptions = {},
): WaveComparison {
  const groups = groupsBetween(earlier.study, later.study, view.by);
  const { matched, uncompared } = matchSubjects(earlier, later, view, acceptWording);
  const totalsOnly = groups.groupsBreak !== undefined;
  const changes = adjusted(matched.map((match) => ({ match, rows: changesOf(match, totalsOnly) })));
  const rows = changes.flatMap((change) => change.rows);
  return {
    earlier: waveOf(earlier),
    later: waveOf(later),
    view,
    changes,
    uncompared,
    unmatchedGroups: unmatchedGroups(matched),
    ...groups,
    sameFigures: rows.length > 0 && rows.every(isSameFigure),
    tests: rows.filter((row) => row.p !== null).length,
  };
}

function waveOf({ study }: WaveTables): Wave {
  const { title, respondents, fieldworkYear, source, disclosure } = study;
  return {
    title,
    respondents,
    ...(fieldworkYear !== undefined && { fieldworkYear }),
    ...(source && { source }),
    ...(disclosure && { disclosure }),
  };
}

/** Every subject of either wave in the later one's order, then those that only the earlier one has. */
function matchSubjects(
  earlier: WaveTables,
  later: WaveTables,
  view: View,
  acceptWording: boolean,
): { readonly matched: readonly Matched[]; readonly uncompared: readonly UncomparedSubject[] } {
  const [before, after] = [waveSide(earlier, view), waveSide(later, view)];
  const matched: Matched[] = [];
  const uncompared: UncomparedSubject[] = [];
  for (const [key, table] of new Map([...after.tables, ...before.tables])) {
    const tables = { earlier: before.tables.get(key), later: after.tables.get(key) };
    const subject = comparedAs(table).subject(table);
    const reasons = subjectBreaks(before, after, tables);
    const standing = reasons.filter((reason) => !acceptWording || reason !== 'wording-changed');
    if (standing.length > 0 || !tables.earlier || !tables.later) {
      // What holds of a net score is said of its item already.
      if (subject.kind !== 'net-score') uncompared.push({ subject, reasons: standing });
    } else
      matched.push({
        subject,
        earlier: tables.earlier,
        later: tables.later,
        reworded: reasons.length > 0,
      });
  }
  return { matched, uncompared };
}

function changesOf({ earlier, later }: Matched, totalsOnly: boolean): readonly UnadjustedChange[] {
  return later.rows.flatMap((row) => {
    if (totalsOnly && !isTotalRow(row)) return [];
    const before = earlier.rows.find((each) => groupKey(each) === groupKey(row));
    return before ? [changeRow(before, row, comparedAs(later).figure)] : [];
  });
}

interface UnadjustedSubject {
  readonly match: Matched;
  readonly rows: readonly UnadjustedChange[];
}

/** Holm and Benjamini–Hochberg over one family: every change that is tested; net scores are one of their own. */
function adjusted(subjects: readonly UnadjustedSubject[]): readonly SubjectChange[] {
  const familyOf = ({ match }: UnadjustedSubject) => comparedAs(match.later).family;
  const tested = new Map(
    [...new Set(subjects.map(familyOf))].flatMap((family) => {
      const rows = subjects.flatMap((each) => (familyOf(each) === family ? each.rows : []));
      const ps = withAdjustedP(rows.map(({ p }) => ({ p: p ?? Number.NaN })));
      return rows.map((row, k): readonly [UnadjustedChange, ChangeRow] => {
        const { pHolm = Number.NaN, pBH = Number.NaN } = ps[k] ?? {};
        return [row, { ...row, pHolm: figure(pHolm), pBH: figure(pBH) }];
      });
    }),
  );
  return subjects.map(({ match, rows }) => ({
    subject: match.subject,
    rows: rows.flatMap((row) => tested.get(row) ?? []),
    ...(match.reworded && { reworded: true }),
  }));
}

function unmatchedGroups(matched: readonly Matched[]): WaveComparison['unmatchedGroups'] {
  const names = (wave: 'earlier' | 'later') =>
    new Set(matched.flatMap((match) => match[wave].rows.map(groupKey)));
  const [before, after] = [names('earlier'), names('later')];
  return [
    ...[...before]
      .filter((group) => !after.has(group))
      .map((key) => ({ group: nameOfKey(key), only: 'earlier' as const })),
    ...[...after]
      .filter((group) => !before.has(group))
      .map((key) => ({ group: nameOfKey(key), only: 'later' as const })),
  ];
}

function isSameFigure({ earlier, later }: ChangeRow): boolean {
  return earlier.estimate === later.estimate && earlier.se === later.se && earlier.n === later.n;
}
