import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { tableClipboard } from '../../../src/export/csv/tableClipboard';

const content = {
  caption: 'The gap <script>alert(1)</script>',
  columns: ['Group', 'gap', 'gap, interval'],
  rows: [
    { header: '=cmd()', cells: ['+15.3', '+13.1 to +17.5'] },
    { header: 'a\tb', cells: ['-3', 'da +1,2 a −3'] },
  ],
};

describe('a table on the clipboard', () => {
  it('is tab-separated text whose figures stay figures and whose texts are no formulas', () => {
    const lines = tableClipboard(content, 'Base: all.').text.split('\r\n');
    expect(lines[1]).toBe('Group\tgap\tgap, interval');
    expect(lines[2]).toBe("'=cmd()\t+15.3\t+13.1 to +17.5");
    expect(lines[3]).toBe('a b\t-3\tda +1,2 a −3');
    expect(lines.at(-1)).toBe('Base: all.');
  });

  it('is HTML with headers, its markup escaped', () => {
    const { document } = new JSDOM(tableClipboard(content, 'a < b').html).window;
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('caption')?.textContent).toBe(content.caption);
    expect(document.querySelectorAll('tbody th[scope=row]')).toHaveLength(2);
    expect(document.querySelector('p')?.textContent).toBe('a < b');
  });
});
