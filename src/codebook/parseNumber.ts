import { tidyText } from './tidyText';

/**
 * A number as people write it in a cell: `1234.5`, `1,234.5`, `1.234,5`, `12 %`, `€ 1 200`.
 * NaN where the text is not one number. A lone comma with one or two digits, or more than three, behind it is decimal;
 * with three behind it it groups thousands.
 */
export function parseNumber(text: string): number {
  const bare = tidyText(text)
    .replace(/^[€$£]|[€$£%]$/g, '')
    .replace(/(?<=\d)[ '’](?=\d{3}\b)/g, '')
    .trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(bare)) return Number(bare);
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare))
    return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^[+-]?\d*,\d+([eE][+-]?\d+)?$/.test(bare)) return Number(bare.replace(',', '.'));
  return Number.NaN;
}
