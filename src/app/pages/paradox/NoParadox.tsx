import { useMessages } from '../../language/useMessages';
import { LackingItems } from '../../states/LackingItems';
import { useSummary } from '../../study/open/useSummary';

/** Which half of the pair the survey lacks, and what it has that comes nearest. */
export function NoParadox() {
  const t = useMessages('paradox');
  const { items = [] } = useSummary();
  const hasConcern = items.some(({ role }) => role === 'concern');
  const hasBehavior = items.some(({ role }) => role === 'behavior');
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
