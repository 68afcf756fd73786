import type { ChoiceItem, Codebook, Item } from '../../src/codebook/Codebook';
import type { DetectedCodebook } from '../../src/codebook/DetectedCodebook';
import type { SurveyTable } from '../../src/survey/SurveyTable';

/** A survey of texts, a list a column. */
export function tableOf(columns: Readonly<Record<string, readonly string[]>>): SurveyTable {
  const headers = Object.keys(columns);
  return {
    rowCount: columns[headers[0]!]!.length,
    columns: headers.map((header, index) => {
      const answers = columns[header]!;
      const texts = ['', ...new Set(answers.filter((answer) => answer !== ''))];
      const codes = Uint16Array.from(answers, (answer) => texts.indexOf(answer));
      return {
        position: index + 1,
        header,
        question: header,
        values: { kind: 'coded', codes, texts },
      };
    }),
  };
}

export const agree5 = ['1', '2', '3', '4', '5'];

export function scaleItem(column: number, more: Partial<ChoiceItem> = {}): ChoiceItem {
  return {
    id: `item_${column}`,
    label: `item ${column}`,
    question: `item ${column}`,
    role: 'concern',
    direction: 'protective',
    evidence: 'self-reported',
    base: 'answered',
    missing: [],
    kind: 'scale',
    column,
    levels: agree5.map((value) => ({ value, label: value })),
    top: ['4', '5'],
    nets: [],
    ...more,
  };
}

export function codebookOf(items: readonly Item[]): Codebook {
  return { items, pairs: [], filters: [] };
}

export const nothingDetected: DetectedCodebook = {
  columns: [],
  language: 'en',
  design: {},
  pairs: [],
  warnings: [],
};
