import { addressOf } from '../address/addressOf';
import type { EmbedView } from '../address/EmbedView';
import { writeAddress } from '../address/writeAddress';
import type { Store } from '../store/useStore';

/** HTML that shows a chart of a published study in another page, as it is looked at now. */
export function embedCode(
  view: EmbedView,
  store: Store,
  { title, height }: { readonly title: string; readonly height: number },
): string {
  const address = addressOf(`/embed/${view.chart}`, store);
  const selection = {
    ...address.selection,
    ...('pair' in view && { pair: view.pair }),
    choices: 'item' in view ? { item: view.item } : {},
  };
  const url = new URL(window.location.href);
  url.search = '';
  url.hash = writeAddress({ ...address, selection });
  return `<iframe src="${attribute(url.href)}" title="${attribute(title)}" width="100%" height="${Math.ceil(height)}" loading="lazy" style="border:0"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
