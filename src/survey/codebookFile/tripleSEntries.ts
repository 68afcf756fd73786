import type { CodebookEntry } from './CodebookFile';
import { childText, within, type XmlElement } from './xmlTree';

/**
 * The variables of a Triple-S 1.x to 3.x definition. A variable of several answers is one entry for each of its values,
 * `name_code`, beside the entry of the variable itself.
 */
export function tripleSEntries(root: XmlElement): readonly CodebookEntry[] {
  const isCsv = within(root, 'record').some(({ attributes }) => attributes.format === 'csv');
  return within(root, 'variable').flatMap((variable) => {
    const name = childText(variable, 'name') ?? variable.attributes.ident ?? '';
    const question = childText(variable, 'label');
    const start = Number(
      variable.children.find((each) => each.name === 'position')?.attributes.start,
    );
    const values = within(variable, 'value').map((value) => ({
      value: value.attributes.code ?? '',
      label: labelOf(value),
    }));
    const base = {
      name,
      ...(question !== undefined && { question }),
      ...(isCsv && Number.isInteger(start) && { position: start }),
    };
    if (variable.attributes.type === 'multiple')
      return [
        base,
        ...values.map(({ value, label }) => ({
          name: `${name}_${value}`,
          ...(question !== undefined && { question }),
          option: label,
        })),
      ];
    return [
      {
        ...base,
        ...(values.length > 0 && { valueLabels: values }),
        ...(variable.attributes.use === 'weight' && { weight: true as const }),
      },
    ];
  });
}

function labelOf(value: XmlElement): string {
  return value.text.trim() || childText(value, 'text') || (value.attributes.code ?? '');
}
