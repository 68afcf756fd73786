import { formatDecimal } from '../../../format/formatNumber';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import { useSummary } from '../../study/open/useSummary';

/** How respondents were weighted and sampled, in words. */
export function useWeightingWords(): { readonly weights: string; readonly sampling?: string } {
  const t = useMessages('overview');
  const locale = useLocale();
  const { design } = useSummary();
  if (!design) return { weights: t('no-weights-known') };
  const { weight, raked, designEffect, stratum, strataCount, cluster, psuCount } = design;
  const strata = stratum === undefined ? 0 : (strataCount ?? 0);
  const psus = cluster === undefined ? 0 : (psuCount ?? 0);
  const sampling =
    strata + psus > 0
      ? t('strata-clusters', { strata, psus, both: strata > 0 && psus > 0 ? 'yes' : 'no' })
      : undefined;
  const effect = designEffect === null ? '–' : formatDecimal(designEffect, locale, 2);
  const weights = raked
    ? t('raked-to', { targets: raked.targets.join(', '), effect })
    : weight === undefined
      ? t('unweighted')
      : t('weighted-by', { column: weight, effect });
  return { weights, ...(sampling !== undefined && { sampling }) };
}
