import type { ComponentType } from 'react';
import { readAddress } from '../address/readAddress';
import { gapChart } from '../pages/overview/GapByGroup';
import * as overview from '../pages/overview/OverviewPage';
import { lazyPart } from '../states/lazyPart';
import type { PageName } from './PageName';

export interface PageRoute {
  readonly name: PageName;
  readonly path: string;
  readonly Page: ComponentType;
  /** Asks for the page's part of the site ahead of its being shown. */
  readonly ask: () => Promise<unknown>;
  /** Shown only while a study is open. */
  readonly needsStudy: boolean;
  /** Whether the choice of segments and filters changes what it shows. */
  readonly hasView: boolean;
}

/** Every page in the order of the navigation, each a chunk of its own. */
export const pages: readonly PageRoute[] = [
  {
    ...page('overview', '/', () => Promise.resolve(overview), 'OverviewPage'),
    ask: () => gapChart,
  },
  page('paradox', '/paradox', () => import('../pages/paradox/ParadoxPage'), 'ParadoxPage'),
  page(
    'attitudes',
    '/attitudes',
    () => import('../pages/attitudes/AttitudesPage'),
    'AttitudesPage',
  ),
  page(
    'personalization',
    '/personalization',
    () => import('../pages/personalization/PersonalizationPage'),
    'PersonalizationPage',
  ),
  page('crosstab', '/crosstab', () => import('../pages/crosstab/CrosstabPage'), 'CrosstabPage'),
  page(
    'benchmarks',
    '/benchmarks',
    () => import('../pages/benchmarks/BenchmarksPage'),
    'BenchmarksPage',
  ),
  page('waves', '/waves', () => import('../pages/waves/WavesPage'), 'WavesPage'),
  page('playbook', '/playbook', () => import('../pages/playbook/PlaybookPage'), 'PlaybookPage'),
  {
    ...page('data', '/data', () => import('../pages/data/DataPage'), 'DataPage'),
    hasView: false,
  },
  {
    ...page('methods', '/methods', () => import('../pages/methods/MethodsPage'), 'MethodsPage'),
    needsStudy: false,
    hasView: false,
  },
  page('report', '/report', () => import('../pages/report/ReportPage'), 'ReportPage'),
  {
    ...page('import', '/import', () => import('../pages/import/ImportPage'), 'ImportPage'),
    needsStudy: false,
    hasView: false,
  },
];

/** Loads what opens or chooses something after the page that the address names: a reader looks before choosing. */
export async function afterPage<Part>(load: () => Promise<Part>): Promise<Part> {
  const { path } = readAddress(window.location.hash);
  await pages
    .find((page) => page.path === path)
    ?.ask()
    .catch(() => {});
  return load();
}

function page<Export extends string>(
  name: PageName,
  path: string,
  load: () => Promise<Readonly<Record<Export, ComponentType>>>,
  component: Export,
): PageRoute {
  const Page = lazyPart(async () => ({ default: (await load())[component] }));
  return { name, path, Page, ask: load, needsStudy: true, hasView: true };
}
