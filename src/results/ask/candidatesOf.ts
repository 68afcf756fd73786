import type { ChoiceItem, Codebook } from '../../codebook/Codebook';
import type { DetectedCodebook } from '../../codebook/DetectedCodebook';
import type { FactName, Study } from '../../study/Study';
import type { ItemIdPair } from '../query/everyPair';
import type { Candidate } from './AskedQuestion';
import { waysOf } from './waysOf';

/** A codebook with the study file and the detection that it was made from. */
export interface ReadCodebook {
  readonly codebook: Codebook;
  readonly study: Study;
  readonly detected: DetectedCodebook;
}

/** Scales in which a worry, or an act, is usually told, best first. */
const usualScales = {
  concern: /^(concern|worry)|^(agreement)/,
  behavior: /^(frequency|consent|yes-no|likelihood)/,
} as const;

/** Roles that a question keeps whatever it is looked at as. */
const otherSide = { concern: 'behavior', behavior: 'concern' } as const;

/**
 * The questions that may be one side of the pair, likeliest first: those of suggested pairs, those taken for that role,
 * then any other whose answers could count. `beside` is the other side, where it is settled.
 */
export function candidatesOf(
  role: 'concern' | 'behavior',
  { codebook, study, detected }: ReadCodebook,
  beside: string | undefined,
): readonly Candidate[] {
  const pairs = [...codebook.pairs, ...detectedPairs({ codebook, detected })];
  const fitting = pairs.filter((pair) => beside === undefined || pair[otherSide[role]] === beside);
  const paired = new Map([...fitting].reverse().map((pair, k) => [pair[role], k + 1]));
  const items = codebook.items.filter(isChoice).filter((item) => mayBe(role, item, codebook));
  const rank = (item: ChoiceItem) =>
    (item.role === role ? 1000 : 0) +
    (paired.get(item.id) ?? 0) +
    (usualScales[role].test(scaleOf(item, detected)) ? 0.5 : 0);
  return items
    .map((item, place) => ({ item, place, rank: rank(item) }))
    .sort((a, b) => b.rank - a.rank || a.place - b.place)
    .map(({ item }): Candidate => {
      const stated = study.items.find(({ id, column }) => (id ?? column) === item.id);
      return {
        item: item.id,
        label: item.label,
        isLikely: item.role === role || paired.has(item.id),
        missing: item.missing.filter((text) => text !== ''),
        ways: waysOf(role, { item, stated, facts: askedOf(codebook, item.id) }),
      };
    })
    .filter(({ ways }) => ways.length > 0);
}

/** Which facts of an item are asked. */
export function askedOf({ assumed = [] }: Codebook, id: string): ReadonlySet<FactName> {
  return new Set(assumed.flatMap((fact) => ('item' in fact && fact.item === id ? fact.what : [])));
}

function isChoice(item: Codebook['items'][number]): item is ChoiceItem {
  return item.kind === 'single' || item.kind === 'scale';
}

/** Anything but what is surely about who answers, or surely the other side. */
function mayBe(role: 'concern' | 'behavior', item: ChoiceItem, codebook: Codebook): boolean {
  if (item.role === role) return true;
  if (item.role === 'demographic') return false;
  return item.role !== otherSide[role] || askedOf(codebook, item.id).has('role');
}

function detectedPairs({
  codebook,
  detected,
}: Pick<ReadCodebook, 'codebook' | 'detected'>): readonly ItemIdPair[] {
  const at = new Map(
    codebook.items.filter(isChoice).map(({ id, column }) => [column + 1, id] as const),
  );
  return detected.pairs.flatMap(({ concern, behavior }) => {
    const [first, second] = [at.get(concern), at.get(behavior)];
    return first !== undefined && second !== undefined
      ? [{ concern: first, behavior: second }]
      : [];
  });
}

function scaleOf({ column }: ChoiceItem, { columns }: DetectedCodebook): string {
  return columns[column]?.scaleId ?? '';
}
