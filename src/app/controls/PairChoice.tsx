import { clipApart } from '../../format/clipApart';
import { useMessages } from '../language/useMessages';
import { useSurveyLanguage } from '../language/useSurveyLanguage';
import type { Pair } from '../store/Selection';
import { useStore } from '../store/useStore';
import { usePair } from '../study/open/usePair';
import { useSummary } from '../study/open/useSummary';
import { Choice } from './Choice';

const idOf = ({ concern, behavior }: Pair) => JSON.stringify([concern, behavior]);

/** Which concern is set against which behavior; nothing to choose, nothing shown. */
export function PairChoice() {
  const t = useMessages('overview');
  const { items = [] } = useSummary();
  const { pair, pairs } = usePair();
  const surveyLanguage = useSurveyLanguage();
  const choosePair = useStore((state) => state.choosePair);
  if (!pair || pairs.length < 2) return null;
  const labels = clipApart(
    items.map(({ label }) => label),
    60,
  );
  const labelOf = (id: string) => labels[items.findIndex((item) => item.id === id)] ?? id;
  return (
    <Choice
      label={t('pair')}
      stacked
      language={surveyLanguage}
      value={idOf(pair)}
      options={pairs.map((one) => ({
        id: idOf(one),
        label: `${labelOf(one.concern)} / ${labelOf(one.behavior)}`,
      }))}
      onChange={(id) => {
        const next = pairs.find((one) => idOf(one) === id);
        if (next) choosePair(next);
      }}
    />
  );
}
