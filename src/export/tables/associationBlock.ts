import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import type { Association } from '../../results/measures/distribution/distributionSchema';
import type { ExportBlock } from '../ExportTable';
import { buildBlock } from './buildBlock';

/** The test of item by banner: Rao–Scott's F with its two degrees of freedom, or Pearson's X². */
export function associationBlock(association: Association, locale: Locale): ExportBlock {
  const isRaoScott = association.test === 'rao-scott';
  return buildBlock<Association>(
    translate('exportTables', locale, 'association'),
    [
      {
        label: translate('exportTables', locale, 'statistic'),
        format: 'text',
        of: () => (isRaoScott ? 'Rao–Scott F' : 'Pearson X²'),
      },
      {
        label: isRaoScott ? 'F' : 'X²',
        format: 'decimal',
        of: (test) => (test.test === 'rao-scott' ? test.F : test.X2),
      },
      {
        label: isRaoScott ? 'df 1' : 'df',
        format: 'decimal',
        of: (test) => (test.test === 'rao-scott' ? test.ndf : test.df),
      },
      {
        label: 'df 2',
        format: 'decimal',
        of: (test) => (test.test === 'rao-scott' ? test.ddf : null),
      },
      { label: 'p', format: 'p', of: ({ p }) => p },
    ],
    [association],
  );
}
