import type { Fact, FactKind } from './measureSurvey';

/** How well one kind of fact is read. */
export interface KindReport {
  readonly kind: FactKind | 'all';
  readonly facts: number;
  readonly right: number;
  readonly sure: number;
  readonly rightOfSure: number;
  /** 95 % interval of the precision of sure facts, files as clusters. */
  readonly low: number;
  readonly high: number;
}

/** Reports a kind at a time, and all of them together; `isSure` says which facts are told without asking. */
export function reportKinds(
  facts: readonly Fact[],
  isSure: (fact: Fact) => boolean,
): readonly KindReport[] {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return [...kinds, 'all' as const].map((kind) => {
    const these = kind === 'all' ? facts : facts.filter((fact) => fact.kind === kind);
    const sure = these.filter(isSure);
    return {
      kind,
      facts: these.length,
      right: these.filter(({ right }) => right).length / these.length,
      sure: sure.length / these.length,
      ...precision(sure),
    };
  });
}

/** A ratio of totals over files, linearised (Taylor), with the 95 % limits cut at 0 and 1. */
function precision(sure: readonly Fact[]): Pick<KindReport, 'rightOfSure' | 'low' | 'high'> {
  const files = new Map<string, { right: number; all: number }>();
  for (const { survey, right } of sure) {
    const file = files.get(survey) ?? { right: 0, all: 0 };
    files.set(survey, { right: file.right + (right ? 1 : 0), all: file.all + 1 });
  }
  const totals = [...files.values()];
  const all = totals.reduce((sum, file) => sum + file.all, 0);
  const rightOfSure = totals.reduce((sum, file) => sum + file.right, 0) / all;
  const squares = totals.reduce(
    (sum, file) => sum + ((file.right - rightOfSure * file.all) / all) ** 2,
    0,
  );
  const se = Math.sqrt((squares * totals.length) / Math.max(1, totals.length - 1));
  return {
    rightOfSure,
    low: Math.max(0, rightOfSure - 1.96 * se),
    high: Math.min(1, rightOfSure + 1.96 * se),
  };
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** Calibration: of the facts whose certainty lies in a bin, the mean certainty and the share that is right. */
export function calibration(facts: readonly Fact[]) {
  return edges.slice(0, -1).flatMap((from, k) => {
    const bin = facts.filter(
      ({ certainty }) => certainty >= from && certainty < (edges[k + 1] ?? 0),
    );
    if (bin.length === 0) return [];
    return [
      {
        from,
        facts: bin.length,
        certainty: bin.reduce((sum, fact) => sum + fact.certainty, 0) / bin.length,
        right: bin.filter(({ right }) => right).length / bin.length,
      },
    ];
  });
}
