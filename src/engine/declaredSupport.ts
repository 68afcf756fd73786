import { schemeOf } from '../cohort/schemeOf';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { OpenStudy } from '../results/OpenStudy';

/** Groups and questions whose names no respondent decides. */
export interface DeclaredSupport {
  /** Every generation of the scheme, whether or not somebody is in it; none where bands are as the file has them. */
  readonly generations: readonly string[];
  /** Ids of the questions of one answer, their answers stated in the study file. */
  readonly items: ReadonlySet<string>;
}

/**
 * What a release with noise may name: a group or an answer that is there because of one respondent would tell of them,
 * whatever the noise in its count. Age bands as they stand in the file are no groups then: figures are of everybody.
 * Fails with `support-undeclared` where the column of the generation, or answers, come from the data.
 */
export function declaredSupport({ study, codebook, cohorts }: OpenStudy): Result<DeclaredSupport> {
  const { generation, items, derived = [] } = codebook;
  const stated = new Set(
    study.items.flatMap((item) =>
      item.levels || item.scale ? [item.id ?? item.column ?? item.columns?.[0] ?? ''] : [],
    ),
  );
  const made = new Map(derived.map(({ item, madeOf }) => [item.id, madeOf]));
  const isStated = (id: string): boolean =>
    stated.has(id) ||
    (made.get(id)?.every((of) => of.kind === 'numeric' || isStated(of.id)) ?? false);
  const choices = items.filter(({ kind }) => kind === 'single' || kind === 'scale');
  const missing = choices.filter(({ id }) => !isStated(id)).map(({ id }) => id);
  if (generation && !study.generation) missing.push('generation');
  if (missing.length > 0)
    return failed(errorProblem('support-undeclared', { items: missing.join(', ') }));
  const { basis } = cohorts;
  const isFound = basis.kind === 'age-band' && basis.assigned === 'straddling';
  const scheme = generation && schemeOf(generation.scheme);
  return ok({
    generations: isFound ? [] : (scheme?.cohorts ?? cohorts.segments).map(({ name }) => name),
    items: new Set(choices.map(({ id }) => id)),
  });
}
