import type { Item } from '../codebook/Codebook';
import { columnAt } from '../codebook/resolve/columnAt';
import { levelCodes } from '../codebook/resolve/levelCodes';
import { numericValues } from '../codebook/resolve/numericValues';
import { optionSelections } from '../codebook/resolve/optionSelections';
import { levelKey } from '../codebook/text/levelKey';
import type { SurveyTable } from '../survey/SurveyTable';

/** How many of the items each respondent answered; a declared missing answer is none. */
export function answeredCounts(table: SurveyTable, items: readonly Item[]): Uint16Array {
  const counts = new Uint16Array(table.rowCount);
  for (const item of items) {
    const isAnswered = answered(table, item);
    for (let i = 0; i < counts.length; i++) if (isAnswered(i)) counts[i]! += 1;
  }
  return counts;
}

function answered(table: SurveyTable, item: Item): (respondent: number) => boolean {
  switch (item.kind) {
    case 'single':
    case 'scale': {
      const codes = levelCodes(table, item);
      return (i) => codes[i]! > 0;
    }
    case 'multiple': {
      const { base } = optionSelections(table, item);
      return (i) => base[i] === 1;
    }
    case 'numeric': {
      const values = numericValues(table, item);
      return (i) => !Number.isNaN(values[i]!);
    }
    case 'text': {
      const { values } = columnAt(table, item.column);
      if (values.kind === 'numeric') return (i) => !Number.isNaN(values.values[i]!);
      const missing = new Set(['', ...item.missing.map(levelKey)]);
      const isText = values.texts.map((text) => !missing.has(levelKey(text)));
      return (i) => isText[values.codes[i]!]!;
    }
  }
}
