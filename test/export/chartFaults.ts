import { type OfficePackage, openPackage, orderFaults } from './officePackage';

/** What every kind of axis begins with (EG_AxShared). */
const ofEveryAxis = [
  'axId',
  'scaling',
  'delete',
  'axPos',
  'majorGridlines',
  'minorGridlines',
  'title',
  'numFmt',
  'majorTickMark',
  'minorTickMark',
  'tickLblPos',
  'spPr',
  'txPr',
  'crossAx',
  'crosses',
  'crossesAt',
];

/** Sequences of ECMA-376 part 1, 21.2, as far as bar charts use them. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  chartSpace: [
    'date1904',
    'lang',
    'roundedCorners',
    'AlternateContent',
    'style',
    'clrMapOvr',
    'pivotFmts',
    'protection',
    'chart',
    'spPr',
    'txPr',
    'externalData',
    'printSettings',
    'userShapes',
  ],
  chart: [
    'title',
    'autoTitleDeleted',
    'pivotFmts',
    'view3D',
    'floor',
    'sideWall',
    'backWall',
    'plotArea',
    'legend',
    'plotVisOnly',
    'dispBlanksAs',
  ],
  plotArea: ['layout', 'barChart', 'catAx', 'valAx', 'dTable', 'spPr'],
  barChart: [
    'barDir',
    'grouping',
    'varyColors',
    'ser',
    'dLbls',
    'gapWidth',
    'overlap',
    'serLines',
    'axId',
  ],
  ser: [
    'idx',
    'order',
    'tx',
    'spPr',
    'invertIfNegative',
    'pictureOptions',
    'dPt',
    'dLbls',
    'trendline',
    'errBars',
    'cat',
    'val',
    'shape',
  ],
  dLbls: [
    'dLbl',
    'delete',
    'numFmt',
    'spPr',
    'txPr',
    'dLblPos',
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
    'separator',
    'showLeaderLines',
    'leaderLines',
  ],
  dLbl: [
    'idx',
    'delete',
    'layout',
    'tx',
    'numFmt',
    'spPr',
    'txPr',
    'dLblPos',
    'showLegendKey',
    'showVal',
    'showCatName',
    'showSerName',
    'showPercent',
    'showBubbleSize',
    'separator',
  ],
  errBars: ['errDir', 'errBarType', 'errValType', 'noEndCap', 'plus', 'minus', 'val', 'spPr'],
  numLit: ['formatCode', 'ptCount', 'pt'],
  scaling: ['logBase', 'orientation', 'max', 'min'],
  catAx: [
    ...ofEveryAxis,
    'auto',
    'lblAlgn',
    'lblOffset',
    'tickLblSkip',
    'tickMarkSkip',
    'noMultiLvlLbl',
  ],
  valAx: [...ofEveryAxis, 'crossBetween', 'majorUnit', 'minorUnit', 'dispUnits'],
  legend: ['legendPos', 'legendEntry', 'layout', 'overlay', 'spPr', 'txPr'],
};

/** What PowerPoint would repair in a chart: elements out of order, counts that lie, figures that its workbook hasn't. */
export function chartFaults(file: OfficePackage, path: string): readonly string[] {
  const chart = file.xml(path);
  const outOfOrder = [...chart.getElementsByTagName('*')].flatMap((element) =>
    element.prefix === 'c' ? orderFaults(element, sequences[element.localName] ?? []) : [],
  );
  const known = outOfOrder.filter((fault) => sequences[fault.split(':')[0] ?? ''] !== undefined);
  return [...known, ...countFaults(chart), ...workbookFaults(file, path, chart)].map(
    (fault) => `${path}: ${fault}`,
  );
}

function countFaults(chart: Document): readonly string[] {
  const counts = [...chart.getElementsByTagName('c:ptCount')];
  const wrong = counts.filter((count) => {
    const points = count.parentElement?.getElementsByTagName('c:pt').length;
    return Number(count.getAttribute('val')) !== points;
  });
  const uneven = [...chart.getElementsByTagName('c:ser')].filter((series) => {
    const lists = ['c:cat', 'c:val', 'c:plus', 'c:minus'].flatMap((tag) =>
      [...series.getElementsByTagName(tag)].map((list) => list.getElementsByTagName('c:pt').length),
    );
    return new Set(lists).size > 1;
  });
  return [
    ...wrong.map(() => 'a count of points is wrong'),
    ...uneven.map(() => 'a series is uneven'),
  ];
}

/** Values of the chart against those of the workbook behind it, in which they are edited. */
function workbookFaults(file: OfficePackage, path: string, chart: Document): readonly string[] {
  const rels = file.xml(path.replace(/([^/]+)$/, '_rels/$1.rels'));
  const target = rels.getElementsByTagName('Relationship')[0]?.getAttribute('Target') ?? '';
  const book = openPackage(file.bytes(target.replace('..', 'ppt')));
  const cells = new Map(
    [...book.xml('xl/worksheets/sheet1.xml').getElementsByTagName('c')].map((cell) => [
      cell.getAttribute('r') ?? '',
      cell.getElementsByTagName('v')[0]?.textContent ?? '',
    ]),
  );
  return [...chart.getElementsByTagName('c:val')].flatMap((values) => {
    const range = values.getElementsByTagName('c:f')[0]?.textContent ?? '';
    const [, column = '', first = ''] = /\$([A-Z]+)\$(\d+)/.exec(range) ?? [];
    return [...values.getElementsByTagName('c:pt')].flatMap((point) => {
      const address = `${column}${Number(first) + Number(point.getAttribute('idx'))}`;
      const value = Number(point.textContent);
      return Number(cells.get(address)) === value
        ? []
        : [`${address}: ${cells.get(address)}, not ${value}`];
    });
  });
}
