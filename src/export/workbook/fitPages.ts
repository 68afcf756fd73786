import type { Feature } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/** Prints each sheet as wide as a page and as long as it is. */
export const fitPages: Feature<Blob> = {
  files: {
    transform: {
      [sheetFile]: {
        transform: (xml) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml.replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            getOrderOfSiblings(sheetFile, 'worksheet') ?? [],
            'worksheet',
          ),
      },
    },
  },
};
