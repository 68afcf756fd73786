// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { embedViewOf } from '../../../src/app/address/EmbedView';
import { readAddress } from '../../../src/app/address/readAddress';
import { embedCode } from '../../../src/app/export/embedCode';
import { useStore } from '../../../src/app/store/useStore';
import { distributionTable } from '../../charts/itemTables';
import { gapTable, summary } from '../../charts/tables';

describe('the code to embed a chart', () => {
  it('is an iframe of the chart as it is looked at: study, pair, banner, filters', () => {
    const store = useStore.getState();
    store.openStudy({ origin: { kind: 'hosted', id: 'sample' }, summary });
    store.reopenView({
      by: 'generation',
      filters: [{ column: 'country', levels: ['Côte d’Ivoire', '"><script>'] }],
      choices: { page: 'left' },
    });
    const view = embedViewOf([gapTable], 'quadrants');
    expect(view).toBeDefined();
    const code =
      view && embedCode(view, useStore.getState(), { title: 'A "gap" <b>', height: 700.2 });
    const { document } = new JSDOM(code).window;
    expect(document.body.children).toHaveLength(1);
    const frame = document.querySelector('iframe');
    expect(frame?.title).toBe('A "gap" <b>');
    expect(frame?.height).toBe('701');
    const address = readAddress(new URL(frame?.src ?? '').hash);
    expect(address.path).toBe('/embed/quadrants');
    expect(address.study).toBe('sample');
    expect(address.selection).toEqual({
      by: 'generation',
      filters: [{ column: 'country', levels: ['Côte d’Ivoire', '"><script>'] }],
      pair: { concern: gapTable.concern, behavior: gapTable.behavior },
      choices: {},
    });
  });

  it('exists for a pair, a question and the indices, not for a matrix of pairs', () => {
    expect(embedViewOf([distributionTable], 'top-box')).toEqual({
      chart: 'answers',
      item: distributionTable.item,
    });
    expect(embedViewOf([gapTable], 'gap')?.chart).toBe('gap');
    expect(embedViewOf([gapTable, gapTable], 'gap')).toBeUndefined();
  });
});
