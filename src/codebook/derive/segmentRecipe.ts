import { ok, type Result } from '../../problem/Result';
import type { Rule } from '../../study/Rule';
import type { Segment } from '../../study/Segment';
import { findCondition, type Surroundings } from './findCondition';
import type { Made } from './Made';

/** How those outside a segment stand beside it. */
const others = 'Others';

/**
 * A segment as two groups: those for whom its rule holds, under its label, and those for whom it does not; who lacks an
 * answer that decides it is in neither. `field` is its path in the study file. Fails as `findCondition` does.
 */
export function segmentRecipe(
  { id, label = id, rule }: Segment,
  field: string,
  around: Surroundings,
): Result<Made> {
  const when = findCondition(rule, `${field}.rule`, around);
  if (!when.ok) return when;
  return ok({
    kind: 'single',
    levels: [
      { value: 'No', label: others },
      { value: 'Yes', label },
    ],
    top: ['Yes'],
    recipe: { kind: 'cases', cases: [{ when: when.value, text: 'Yes' }], otherwise: 'No' },
  });
}

/** A rule as a line to read: `concern_1 = Agree|Strongly agree & not (age 18–34)`. */
export function ruleText(rule: Rule): string {
  if ('not' in rule) return `not (${ruleText(rule.not)})`;
  if ('all' in rule) return rule.all.map(partText).join(' & ');
  if ('any' in rule) return rule.any.map(partText).join(' | ');
  if ('in' in rule) return `${rule.item} = ${rule.in.join('|')}`;
  if ('top' in rule) return `${rule.item} = top box`;
  const from = 'from' in rule ? rule.from : undefined;
  if (from === undefined) return `${rule.item} ≤ ${rule.to}`;
  return rule.to === undefined ? `${rule.item} ≥ ${from}` : `${rule.item} ${from}–${rule.to}`;
}

function partText(rule: Rule): string {
  return 'all' in rule || 'any' in rule ? `(${ruleText(rule)})` : ruleText(rule);
}
