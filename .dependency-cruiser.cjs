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

module.exports = {
  forbidden: [
    ...oneWay,
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
