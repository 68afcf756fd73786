import { useMessages } from '../../language/useMessages';
import { LackingItems } from '../../states/LackingItems';
import { useSummary } from '../../study/open/useSummary';
import { HeadlineAsked } from '../overview/HeadlineAsked';

/**
 * Which half of the pair the survey lacks, and what it has that comes nearest; of a survey whose concerns or behaviors are
 * not confirmed yet, that it is too early to tell.
 */
export function NoParadox() {
  const t = useMessages('paradox');
  const { items = [], assumed = [] } = useSummary();
  const sides = items.filter(({ role }) => role === 'concern' || role === 'behavior');
  const asked = assumed.filter(
    (fact) => 'item' in fact && sides.some(({ id }) => id === fact.item),
  );
  const hasConcern = items.some(({ role }) => role === 'concern');
  const hasBehavior = items.some(({ role }) => role === 'behavior');
  if (asked.length > 0) return <HeadlineAsked pair={undefined} needs={asked} isPairAsked />;
  const needed =
    hasConcern && hasBehavior
      ? 'lacking-top'
      : hasBehavior
        ? 'lacking-concern'
        : hasConcern
          ? 'lacking-behavior'
          : 'lacking-both';
  const nearest = [
    ...(hasConcern ? [] : (['trust', 'tactic'] as const)),
    ...(hasBehavior ? [] : (['data-type', 'preference'] as const)),
    ...(['concern', 'behavior', 'other'] as const),
  ];
  return <LackingItems title={t('lacking-title')} needed={t(needed)} nearest={nearest} />;
}
