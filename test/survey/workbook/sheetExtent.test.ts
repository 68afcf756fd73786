import { describe, expect, it } from 'vitest';
import { sheetExtent } from '../../../src/survey/workbook/sheetExtent';
import { toBytes } from '../readBytes';

const extent = (xml: string) =>
  sheetExtent(toBytes(`<worksheet><sheetData>${xml}</sheetData></worksheet>`));

describe('how far a sheet reaches', () => {
  it('is told by its cells, with a prefix or without, in either kind of quotes', () => {
    expect(extent('<row r="2"><c r="B2"><v>1</v></c></row>')).toEqual({
      rows: 2,
      columns: 2,
      cells: 1,
    });
    expect(extent("<x:row r='2'><x:c t='s' r='AA7'/></x:row>")).toEqual({
      rows: 7,
      columns: 27,
      cells: 1,
    });
  });

  it('counts cells without references in the row they stand in', () => {
    expect(extent('<row><c/><c/></row><row><c/></row>')).toEqual({ rows: 2, columns: 0, cells: 3 });
  });

  it('leaves out rows that have no cells, and other elements', () => {
    expect(extent('<row r="900000" ht="20"/><col r="B9"/><cols/>')).toEqual({
      rows: 0,
      columns: 0,
      cells: 0,
    });
  });
});
