/** The one way through the house: a folder imports only from those before it. */
const order = [
  'problem',
  'study',
  'survey',
  'codebook',
  'quality',
  'cohort',
  'design',
  'estimate',
  'paradox',
  'results',
  'disclosure',
  'engine',
  'format',
  'charts',
  'export',
  'app',
];

const oneWay = order.slice(0, -1).map((folder, i) => ({
  name: `${folder}-looks-left`,
  comment: `src/${folder} may import only from the folders before it`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/(${[...order.slice(i + 1), 'cli'].join('|')})/` },
}));

const engine = order.slice(0, order.indexOf('format')).join('|');

/** The floors of the app: a folder imports only from those before it, in this order, and from none of the entry files. */
const floors = [
  'store',
  'language',
  'study',
  'address',
  'states',
  'controls',
  'frame',
  'export',
  'figures',
  'wizard',
  'pages',
  'routes',
];

const oneWayUp = floors.slice(0, -1).map((floor, i) => ({
  name: `app-${floor}-looks-down`,
  comment: `src/app/${floor} may import only from the floors before it`,
  severity: 'error',
  from: { path: `^src/app/${floor}/` },
  to: { path: `^src/app/(${floors.slice(i + 1).join('|')})/` },
}));

const floorRules = [
  ...oneWayUp,
  {
    name: 'app-entry-is-last',
    comment:
      'the entry files put the floors together; no floor imports them, and every folder is a floor',
    severity: 'error',
    from: { path: '^src/app/[^/]+/' },
    to: { path: `^src/app/[^/]+$|^src/app/(?!(${floors.join('|')}|design)/)[^/]+/` },
  },
];

/** Below the chart forms: what is said, words, marks, rows, the frame; a form draws on these. */
const chartRooms = ['cells', 'words', 'marks', 'rows', 'frame'];

const chartRules = chartRooms.map((room, i) => ({
  name: `charts-${room}-looks-down`,
  comment: `src/charts/${room} may import only from ${chartRooms.slice(0, i).join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^src/charts/${room}/` },
  to: { path: `^src/charts/(?!(${chartRooms.slice(0, i + 1).join('|')})/)`, pathNot: '\\.css$' },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    ...floorRules,
    ...chartRules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-is-pure',
      comment:
        'the engine runs in a worker, in Node and at build: no React, store, DOM library or Node module',
      severity: 'error',
      from: { path: `^src/(${engine})/` },
      to: {
        path: 'node_modules/(react|react-dom|recharts|zustand|react-aria-components|wouter)/|^node:',
      },
    },
    {
      name: 'page-never-reads-node',
      severity: 'error',
      from: { path: '^src/(format|charts|export|app)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-has-no-page',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(charts|app)/' },
    },
    {
      name: 'app-is-last',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/app/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'] },
  },
};
