import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** Makes the first column of the first sheet, from a row on (counted from 0), lead to the sheets so named. */
export function contentsLinks(names: readonly string[], firstRow: number): Feature<Blob> {
  const links = names.map((name, i) =>
    getSelfClosingTagMarkup('hyperlink', {
      ref: getCellAddress(firstRow + i, 0),
      location: `'${name}'!A1`,
      display: name,
    }),
  );
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _sheet, { sheetIndex }) =>
            sheetIndex > 0 || links.length === 0
              ? xml
              : insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  `<hyperlinks>${links.join('')}</hyperlinks>`,
                  getOrderOfSiblings(sheetFile, 'worksheet') ?? [],
                  'worksheet',
                ),
        },
      },
    },
  };
}
