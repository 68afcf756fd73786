import type { Finding } from './Finding';

/**
 * The first `count` findings to tell, of ranked ones: the strongest first, then those that bring two groups not yet
 * compared, or else a group not yet named, before more of the same two.
 */
export function spreadFindings(findings: readonly Finding[], count: number): readonly Finding[] {
  const told: Finding[] = [];
  while (told.length < count) {
    const left = findings.filter((finding) => !told.includes(finding));
    const next = left.toSorted((a, b) => newGroups(b, told) - newGroups(a, told))[0];
    if (!next) break;
    told.push(next);
  }
  return told;
}

/** 2 where neither group was named before, 1 where one was, or both but not against each other; 0 of the same two. */
function newGroups({ higher, lower }: Finding, told: readonly Finding[]): number {
  const isNamed = (group: string) => told.some((each) => [each.higher, each.lower].includes(group));
  const named = [higher, lower].filter(isNamed).length;
  if (named < 2) return 2 - named;
  const isRepeated = told.some((each) =>
    [higher, lower].every((group) => [each.higher, each.lower].includes(group)),
  );
  return isRepeated ? 0 : 1;
}
