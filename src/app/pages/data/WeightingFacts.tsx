import { formatDecimal } from '../../../format/formatNumber';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';
import { useWeightingWords } from '../overview/useWeightingWords';

/** Weights, strata, clusters and what they cost in precision. */
export function WeightingFacts() {
  const t = useMessages('data');
  const locale = useLocale();
  const words = useWeightingWords();
  const { design } = useSummary();
  const raked = design?.raked;
  return (
    <section>
      <h2>{t('weighting')}</h2>
      <p>{words.weights}</p>
      {raked && (
        <p>
          {t('raked-effect', {
            before: formatDecimal(raked.designEffectBefore, locale, 2),
            after: formatDecimal(raked.designEffectAfter, locale, 2),
          })}
          {raked.variance && ` ${t('raked-calibrated')}`}
        </p>
      )}
      {words.sampling && <p>{words.sampling}</p>}
      {design?.stratum !== undefined && design.lonelyPsu !== undefined && (
        <p>{t('lonely', { rule: lonelyRule(design.lonelyPsu, t) })}</p>
      )}
      {design?.replicates !== undefined && <p>{t('replicates', { type: design.replicates })}</p>}
    </section>
  );
}

function lonelyRule(
  rule: string,
  t: (key: 'lonely-fail' | 'lonely-centre' | 'lonely-certainty') => string,
): string {
  if (rule === 'centre') return t('lonely-centre');
  return rule === 'certainty' ? t('lonely-certainty') : t('lonely-fail');
}
