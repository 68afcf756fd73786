import { formatGroup } from '../../../format/formatGroup';
import { totalKey } from '../../../results/rows/isTotalRow';
import { Choice } from '../../controls/Choice';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import type { RankedGroupsChoice } from './useRankedGroups';

/** Whom the rankings of the page are by, and whom they set beside. */
export function RankedGroupsTools({ choice }: { readonly choice: RankedGroupsChoice }) {
  const t = useMessages('personalization');
  const locale = useLocale();
  const { groups, group, compare, rankBy, compareWith } = choice;
  if (groups.length < 3) return null;
  const options = groups.map((id) => ({
    id,
    label: id === totalKey ? t('all-respondents') : formatGroup(id, locale),
  }));
  return (
    <>
      <Choice label={t('rank-by')} options={options} value={group} onChange={rankBy} />
      {compareWith && (
        <Choice
          label={t('beside')}
          options={options.filter(({ id }) => id !== totalKey && id !== group)}
          value={compare}
          onChange={compareWith}
        />
      )}
    </>
  );
}
