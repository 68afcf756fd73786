import type { CodebookEntry } from './CodebookFile';
import { childText, within, type XmlElement } from './xmlTree';

/** The variables of a DDI Codebook 2.x: question as asked, categories, those of them that are missing, the weight. */
export function ddiEntries(root: XmlElement): readonly CodebookEntry[] {
  return within(root, 'var').map((variable) => {
    const categories = variable.children.filter(({ name }) => name === 'catgry');
    const valueLabels = categories.flatMap((category) => {
      const value = childText(category, 'catValu');
      return value === undefined ? [] : [{ value, label: childText(category, 'labl') ?? value }];
    });
    const [question] = within(variable, 'qstnLit');
    const wording = question?.text.trim() || childText(variable, 'labl');
    const missing = [
      ...categories
        .filter(({ attributes }) => /^y/i.test(attributes.missing ?? ''))
        .flatMap((category) => childText(category, 'catValu') ?? []),
      ...within(variable, 'invalrng').flatMap((range) =>
        within(range, 'item').flatMap(({ attributes }) => attributes.VALUE ?? []),
      ),
    ];
    return {
      name: variable.attributes.name ?? variable.attributes.ID ?? '',
      ...(wording !== undefined && { question: wording }),
      ...(valueLabels.length > 0 && { valueLabels }),
      ...(missing.length > 0 && { missing: [...new Set(missing)] }),
      ...(variable.attributes.wgt === 'wgt' && { weight: true as const }),
      ...measureOf(variable.attributes.nature),
    };
  });
}

function measureOf(nature: string | undefined): Pick<CodebookEntry, 'measure'> {
  if (nature === 'ordinal' || nature === 'nominal') return { measure: nature };
  return nature === 'interval' || nature === 'ratio' ? { measure: 'scale' } : {};
}
