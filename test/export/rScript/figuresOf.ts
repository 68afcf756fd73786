import type { Contrast, EstimateRow } from '../../../src/results/document/Results';
import type { AdjustedTable } from '../../../src/results/measures/adjusted/adjustedSchema';
import type { GapTable, RiskDifferenceRow } from '../../../src/results/measures/gap/gapSchema';
import type { IndexGapTable } from '../../../src/results/measures/indexGap/indexGapSchema';
import type { ResultTable } from '../../../src/results/measures/Measures';
import type { RestContrast } from '../../../src/results/measures/topBox/topBoxSchema';
import { keyedTable } from '../../../src/results/rows/keyedGroups';

export type Figures = Map<string, number | null>;

/** Every figure of tables, under the words that the script prints before it: groups told apart by name. */
export function figuresOf(tables: readonly ResultTable[]): Figures {
  const figures: Figures = new Map();
  for (const table of tables) new TableFigures(keyedTable(table), figures).add();
  return figures;
}

type Numbers = Readonly<Record<string, number | null | undefined>>;

class TableFigures {
  readonly #table: ResultTable;
  readonly #figures: Figures;

  constructor(table: ResultTable, figures: Figures) {
    this.#table = table;
    this.#figures = figures;
  }

  add(): void {
    const table = this.#table;
    switch (table.measure) {
      case 'top-box':
        this.#rows('top-box', table.item, table.rows);
        this.#contrasts('top-box', table.item, table.contrasts);
        for (const rest of table.versusRest ?? [])
          this.#contrast('top-box', table.item, `${rest.group} minus rest`, rest);
        return;
      case 'distribution':
        this.#rows('distribution', table.item, table.rows);
        this.#rows('net', table.item, table.nets ?? []);
        this.#contrasts('distribution', table.item, table.contrasts ?? []);
        if (table.association?.test === 'pearson') {
          const { X2, df, p } = table.association;
          this.#put('distribution', table.item, '', '', { X2, 'X2.df': df, 'X2.p': p });
        } else if (table.association) {
          const { F, ndf, ddf, p } = table.association;
          this.#put('distribution', table.item, '', '', { F, ndf, ddf, 'F.p': p });
        }
        return;
      case 'mean':
      case 'median':
      case 'net-score':
        this.#rows(table.measure, table.item, table.rows);
        this.#contrasts(table.measure, table.item, table.contrasts);
        return;
      case 'gap':
        this.#gap(table);
        return;
      case 'index-gap':
        this.#indexGap(table);
        return;
      case 'adjusted':
        this.#adjusted(table);
        return;
      case 'sensitivity':
        return;
    }
  }

  #gap(table: GapTable): void {
    const item = `${table.concern} & ${table.behavior}`;
    this.#rows('gap', item, table.rows);
    this.#rows('gap-concerned', item, table.concerned ?? []);
    this.#rows('gap-acting', item, table.acting ?? []);
    for (const row of table.quadrants) this.#row('gap-quadrant', item, row, row.quadrant);
    this.#risks('gap-risk', item, table.riskDifference);
    this.#contrasts('gap-risk', item, table.riskDifferenceContrasts ?? []);
    this.#contrasts('gap', item, table.contrasts);
    for (const each of table.quadrantContrasts ?? [])
      this.#contrast('gap-quadrant', item, `${each.a} minus ${each.b}`, each, each.quadrant);
  }

  #adjusted(table: AdjustedTable): void {
    const { of, item, concern, behavior } = table;
    const id = item ?? (concern === undefined ? '' : `${concern} & ${behavior}`);
    const parts = [
      [of, table.rows, table.contrasts],
      [`${of}-concerned`, table.concerned, []],
      [`${of}-acting`, table.acting, []],
      [`${of}-quadrant`, table.quadrants, table.quadrantContrasts],
    ] as const;
    for (const [name, rows = [], contrasts = []] of parts) {
      for (const { group, quadrant = '', n, raw, adjusted, df } of rows)
        this.#put(`adjusted-${name}`, id, group, quadrant, {
          n,
          'raw.estimate': raw.estimate,
          'raw.se': raw.se,
          'adjusted.estimate': adjusted.estimate,
          'adjusted.se': adjusted.se,
          'adjusted.df': df,
        });
      for (const { a, b, quadrant = '', raw, adjusted, df } of contrasts)
        this.#put(`adjusted-${name}`, id, `${a} minus ${b}`, quadrant, {
          'raw.difference': raw.difference,
          'raw.difference.se': raw.se,
          'raw.p': raw.p,
          'adjusted.difference': adjusted.difference,
          'adjusted.difference.se': adjusted.se,
          'adjusted.difference.df': df,
          'adjusted.p': adjusted.p,
          'adjusted.pHolm': adjusted.pHolm,
        });
    }
  }

  #indexGap(table: IndexGapTable): void {
    this.#rows('index-gap', '', table.rows);
    this.#rows('index-concern', '', table.concernIndex ?? []);
    this.#rows('index-behavior', '', table.behaviorIndex ?? []);
    for (const row of table.quadrants ?? []) this.#row('index-gap-quadrant', '', row, row.quadrant);
    for (const each of table.quadrantContrasts ?? [])
      this.#contrast('index-gap-quadrant', '', `${each.a} minus ${each.b}`, each, each.quadrant);
    this.#risks('index-gap-risk', '', table.riskDifference ?? []);
    this.#contrasts('index-gap', '', table.contrasts);
    for (const { group, n, pearson, pearsonSe, spearman } of table.correlations ?? [])
      this.#put('index-gap', '', group, '', { 'correlation.n': n, pearson, pearsonSe, spearman });
    const { spearmanUnweighted, alpha, differenceReliability } = table;
    this.#put('index-gap', '', 'Total', '', { spearmanUnweighted });
    this.#put('index-gap', '', '', '', {
      'alpha.concern': alpha.concern,
      'alpha.behavior': alpha.behavior,
      differenceReliability,
    });
    for (const { item, correlation } of [
      ...(table.itemRest?.concern ?? []),
      ...(table.itemRest?.behavior ?? []),
    ])
      this.#put('index-gap', item, '', '', { itemRest: correlation });
    table.density?.forEach((density, k) => {
      this.#put('index-gap', '', '', `${Math.floor(k / 10) + 1} by ${(k % 10) + 1}`, { density });
    });
  }

  #rows(measure: string, item: string, rows: readonly EstimateRow[]): void {
    for (const row of rows) this.#row(measure, item, row, row.level ?? '');
  }

  #row(measure: string, item: string, row: EstimateRow, level: string): void {
    const { n, count, base, weightedBase, effectiveBase, designEffect, varianceRatio } = row;
    const { estimate, se, df, intervals = {} } = row;
    const isAnswer = measure === 'distribution' || measure === 'net';
    this.#put(measure, item, row.group, level, {
      n,
      base,
      count: isAnswer ? n : count,
      weightedBase,
      effectiveBase,
      designEffect,
      varianceRatio,
      estimate,
      se,
      df,
    });
    for (const [name, interval] of Object.entries(intervals))
      if (interval) this.#ends(measure, item, row.group, level, name, interval);
  }

  #risks(measure: string, item: string, rows: readonly RiskDifferenceRow[]): void {
    for (const { group, kind, interval, withheld: _, undefined: __, ...figures } of rows) {
      this.#put(measure, item, group, '', figures);
      if (interval) this.#ends(measure, item, group, '', 't', interval);
    }
  }

  #contrasts(measure: string, item: string, contrasts: readonly Contrast[]): void {
    for (const each of contrasts)
      this.#contrast(measure, item, `${each.a} minus ${each.b}`, each, each.level);
  }

  #contrast(
    measure: string,
    item: string,
    name: string,
    contrast: Contrast | RestContrast,
    level = '',
  ): void {
    const { difference, se, df, p, pHolm, interval } = contrast;
    this.#put(measure, item, name, level, {
      difference,
      'difference.se': se,
      'difference.df': df,
      p,
      pHolm,
      ...('pBH' in contrast && { pBH: contrast.pBH, cohenH: contrast.cohenH }),
    });
    if (interval) this.#ends(measure, item, name, level, 'difference', interval);
  }

  #ends(
    measure: string,
    item: string,
    group: string,
    level: string,
    name: string,
    [low, high]: readonly [number, number],
  ): void {
    this.#put(measure, item, group, level, { [`${name}.low`]: low, [`${name}.high`]: high });
  }

  #put(measure: string, item: string, group: string, level: string, numbers: Numbers): void {
    for (const [figure, value] of Object.entries(numbers)) {
      if (value === undefined) continue;
      const words = [measure, item, this.#table.by, group, level, figure];
      this.#figures.set(words.map(oneLine).join('\t'), value);
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
