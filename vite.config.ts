import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { firstViewPlugin } from './src/cli/firstViewPlugin.ts';
import { keptAtFirst } from './src/cli/keptAtFirst.ts';
import { studiesPlugin } from './src/cli/studiesPlugin.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Nothing from elsewhere, nothing to elsewhere: the promise that a survey stays in the browser. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // The engine's worker is a blob, so that it is bound by this policy too; 'self' is the service worker.
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page; the development server injects styles and scripts that it forbids. */
function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const kept = keptAtFirst();
const isKept = (url: string) => !/^assets\/(?!first-)/.test(url) || kept.has(url);

/**
 * What a first visit keeps for later: every page and its figures. What reads and writes files (the worker, the
 * wizard, the exporters) and the sentences of a language are kept once they were used, so that a first visit loads
 * neither the files' parts nor another reader's language.
 */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  includeAssets: ['icons/*'],
  manifest: {
    name: 'Divario',
    short_name: 'Divario',
    description: 'The gap between stated concern and actual behavior, by generation.',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: 'icons/divario-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/divario-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: 'icons/divario-maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
      { src: 'icons/divario.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: {
    clientsClaim: true,
    // Only the site's own address is the page: at the root of a host, other sites lie below it.
    navigateFallback: null,
    ignoreURLParametersMatching: [/./],
    globPatterns: ['index.html', 'assets/*.{js,css}'],
    manifestTransforms: [
      (entries) => ({ manifest: entries.filter(({ url }) => isKept(url)), warnings: [] }),
    ],
    // Matched at the end of the path, since the site itself may lie under a folder of such a name.
    runtimeCaching: [
      {
        urlPattern: ({ sameOrigin, url }) =>
          sameOrigin && /\/assets\/[^/]+\.(js|css)$/.test(url.pathname),
        handler: 'CacheFirst',
        options: { cacheName: 'assets', expiration: { maxEntries: 80 } },
      },
      {
        // A part is named by what it holds.
        urlPattern: ({ sameOrigin, url }) =>
          sameOrigin && /\/studies\/[^/]+\/parts\/[^/]+\.json$/.test(url.pathname),
        handler: 'CacheFirst',
        options: { cacheName: 'study-parts', expiration: { maxEntries: 400 } },
      },
      {
        urlPattern: ({ sameOrigin, url }) =>
          sameOrigin &&
          /\/(studies\/index|studies\/[^/]+\/(results|manifest)|schema\/[^/]+)\.json$/.test(
            url.pathname,
          ),
        // Figures may be corrected or withdrawn: the kept ones are for when there is no network.
        handler: 'NetworkFirst',
        options: { cacheName: 'studies', networkTimeoutSeconds: 10 },
      },
    ],
  },
});

/** What every chart is drawn with comes in one file, what opens menus and lists in another: few requests a view. */
const chunks = [
  { name: 'site', tags: ['$initial' as const], priority: 2 },
  {
    name: 'charts',
    test: /node_modules\/(recharts|d3-[a-z-]+|internmap|victory-vendor|@reduxjs|redux|redux-thunk|react-redux|immer|reselect|es-toolkit|eventemitter3|decimal\.js-light|tiny-invariant)\/|src\/charts\/(cells|words|marks|rows|frame(?!\/ChartMenu)|dumbbell)\//,
  },
  {
    name: 'menus',
    test: /node_modules\/(react-aria[a-z-]*|react-stately|@react-aria|@react-stately|@internationalized|@react-types)\//,
    minShareCount: 2,
  },
  // What reads a published study and draws the overview.
  {
    name: 'overview',
    test: /\/node_modules\/zod\/|\/data\/[a-z]+\.json|\/src\/(results\/document|results\/measures\/.*[sS]chemas?\.ts|problem|format\/headlines|app\/(figures|study\/(open|tables)|study\/waves\/useReadWave|export\/(useChartActions|exportFileName)|pages\/overview))/,
    maxModuleSize: 30_000,
  },
  {
    name: 'choices',
    test: /\/src\/(app\/(frame\/view\/|routes\/header\/StudyMenu|controls\/(PairChoice|Choice|OptionList))|charts\/frame\/ChartMenu)/,
  },
  { name: 'figures', test: /\/(src|node_modules)\//, minShareCount: 5, maxModuleSize: 20_000 },
];

/**
 * The workbook's writer compresses in workers that it makes of text, which the policy forbids: in the page it gets
 * the same package's zip that needs none.
 */
function zipWithoutWorkers(): Plugin {
  const replacement = fileURLToPath(
    new URL('src/export/workbook/zipWithoutWorkers.ts', import.meta.url),
  );
  return {
    name: 'zip-without-workers',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'fflate' && importer?.includes('write-excel-file') ? replacement : undefined,
  };
}

const tests = 'test/**/*.test.{ts,tsx}';
const deepTests = 'test/**/*.deep.test.{ts,tsx}';
const inBrowser = 'test/browser/**';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    zipWithoutWorkers(),
    contentSecurity(),
    studiesPlugin(),
    firstViewPlugin(),
    kept.plugin,
    offline,
  ],
  // Looks for generators by evaluating text, which the policy forbids; where there are symbols there are generators.
  resolve: {
    alias: { '@stdlib/assert-has-generator-support': '@stdlib/assert-has-symbol-support' },
  },
  define: { __DIVARIO_VERSION__: JSON.stringify(version) },
  build: {
    rolldownOptions: {
      preserveEntrySignatures: false,
      output: {
        strictExecutionOrder: true,
        codeSplitting: { groups: chunks, includeDependenciesRecursively: false },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      // What `npm test` runs: minutes, for everyone who changes something.
      { extends: true, test: { name: 'quick', include: [tests], exclude: [inBrowser, deepTests] } },
      // The long proofs, by `npm run test:deep`: see test/README.md.
      { extends: true, test: { name: 'deep', include: [deepTests], exclude: [inBrowser] } },
    ],
    setupFiles: ['test/setup.ts'],
    // Against hanging only: no test may fail because the machine is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
