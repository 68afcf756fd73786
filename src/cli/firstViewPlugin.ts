import { build, type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import type { FirstWords } from './firstWords';
import { siteFiles } from './studiesPlugin.ts';

type Words = typeof import('./firstWords');

/**
 * Writes into the built page what a first visit sees before the site's code runs: the first study's headline in every
 * language, and the script that lets one of them show where address, language and storage ask for that study. What
 * the view reads and is drawn with is asked for along with the page.
 */
export function firstViewPlugin(): Plugin {
  let root = '';
  let script = '';
  return {
    name: 'divario-first-view',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const source = await scriptOf(`${root}/src/app/showFirstWords.ts`);
      const file = this.emitFile({ type: 'asset', name: 'first.js', source });
      script = this.getFileName(file);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { module } = await runnerImport<Words>(`${root}/src/cli/firstWords.ts`);
        const words = module.firstWords(await siteFiles(root));
        if (!words) return html;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const catalogues = Object.keys(words.said).map((language) => {
          const of = `/src/format/messages/${language}/`;
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.includes(of));
          return [`data-${language}`, chunk && `./${chunk.fileName}`];
        });
        return {
          html: html.replace('<div id="root"></div>', `<div id="root">${markup(words)}</div>`),
          tags: [
            {
              tag: 'script',
              attrs: {
                src: `./${script}`,
                'data-study': words.study,
                'data-reads': words.reads.map((file) => `./${file}`).join(' '),
                ...Object.fromEntries(catalogues),
              },
              injectTo: 'head',
            },
            ...chunks.filter(({ name }) => drawsFirst.includes(name)).map(preloadModule),
          ],
        };
      },
    },
  };
}

/** One file that a page can run as it comes, before it paints: a module would wait for the whole page. */
async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry}: expected one script, the build gave none`);
  return chunk.code;
}

function markup({ said }: FirstWords): string {
  const words = Object.entries(said).map(
    ([language, { above, headline }]) =>
      `<p class="above" lang="${language}">${escaped(above)}</p>` +
      `<h1 class="headline" lang="${language}">${escaped(headline)}</h1>`,
  );
  return `<div class="first-view"><main>${words.join('')}</main></div>`;
}

/** The named chunks of `vite.config.ts` that the first chart is drawn with. */
const drawsFirst = ['charts', 'overview', 'figures'];

function preloadModule({ fileName }: { readonly fileName: string }): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
    injectTo: 'head',
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
