import type { ChoiceItem } from '../../codebook/Codebook';
import type { Level } from '../../codebook/DetectedCodebook';
import { defaultTop } from '../../codebook/resolve/defaultTop';
import type { Direction, FactName, StudyItem } from '../../study/Study';
import type { Way } from './AskedQuestion';

/** An unordered question of more answers than these has no single yes to point at. */
const mostAnswers = 6;

interface Asked {
  readonly item: ChoiceItem;
  /** The item in the study file; undefined where the study file lists none. */
  readonly stated: StudyItem | undefined;
  /** What of it is asked. */
  readonly facts: ReadonlySet<FactName>;
}

/**
 * The ways in which a question may be read as the worry or the act: which answers count, and of an act whether doing it
 * guards data. One way where both are known; none where its answers are too many to have a yes.
 */
export function waysOf(
  role: 'concern' | 'behavior',
  { item, stated, facts }: Asked,
): readonly Way[] {
  const tops = topsOf(item, facts);
  const statesLevels = stated?.levels !== undefined || stated?.scale !== undefined;
  const wasReversed = stated?.reversed === true;
  return tops.flatMap(({ top, isReversed }) =>
    directionsOf(role, item, facts, tops.length > 1).map((direction): Way => {
      const counted = item.levels.filter(({ value }) => top.includes(value));
      return {
        counted: counted.map(({ label }) => label),
        ...(direction && { direction }),
        reading: {
          item: item.id,
          role,
          top: counted.map(({ value }) => value),
          ...(direction && { direction }),
          ...(!statesLevels && { levels: listed(item.levels, wasReversed).map(toStated) }),
          isReversed: isReversed !== wasReversed,
        },
      };
    }),
  );
}

interface Top {
  readonly top: readonly string[];
  /** The yes stands at the end that was taken for the low one. */
  readonly isReversed: boolean;
}

function topsOf({ kind, levels, top }: ChoiceItem, facts: ReadonlySet<FactName>): readonly Top[] {
  const isKnown = top.length > 0 && !facts.has('top') && !facts.has('levels');
  if (isKnown) return [{ top, isReversed: false }];
  const isOrdered = kind === 'scale';
  if (levels.length === 2)
    return [...levels]
      .reverse()
      .map(({ value }, k) => ({ top: [value], isReversed: isOrdered && k === 1 }));
  if (isOrdered) {
    const high = top.length > 0 ? top : defaultTop(levels);
    const low = [...levels].slice(0, high.length).map(({ value }) => value);
    return [
      { top: high, isReversed: false },
      { top: low, isReversed: true },
    ];
  }
  if (levels.length > mostAnswers) return [];
  return levels.map(({ value }) => ({ top: [value], isReversed: false }));
}

/** Of answers that may each be the yes, the yes is the one that guards; nobody knows more of them than that. */
function directionsOf(
  role: 'concern' | 'behavior',
  { direction }: ChoiceItem,
  facts: ReadonlySet<FactName>,
  isTopAsked: boolean,
): readonly (Direction | undefined)[] {
  if (role === 'concern') return [undefined];
  if (direction !== undefined && !facts.has('direction')) return [direction];
  return isTopAsked ? ['protective'] : ['protective', 'disclosing'];
}

function listed(levels: readonly Level[], isReversed: boolean): readonly Level[] {
  return isReversed ? [...levels].reverse() : levels;
}

function toStated({ value, label }: Level): string | { value: string; label: string } {
  return value === label ? value : { value, label };
}
