import { locales } from '../../format/Locale';
import type { Filter } from '../../results/document/Results';
import { themes } from '../store/preferencesSlice';
import type { Address } from './Address';

/**
 * The address after `#`, as anyone may have typed it: what isn't understood is left out.
 * `search`, the part before `#`, may name the study (`?study=ID`) where the hash doesn't.
 */
export function readAddress(hash: string, search = ''): Address {
  const [path = '', text = ''] = splitOnce(hash.replace(/^#/, ''), '?');
  const query = new URLSearchParams(text);
  const one = (name: string) => query.get(name) || undefined;
  const study = one('study') ?? (new URLSearchParams(search).get('study') || undefined);
  const reference = one('reference');
  const concern = one('concern');
  const behavior = one('behavior');
  const language = locales.find((locale) => locale === one('lang'));
  const theme = themes.find((known) => known === one('theme'));
  return {
    path: `/${path.replace(/^\/+|\/+$/g, '')}`,
    ...(study !== undefined && { study }),
    selection: {
      by: one('by') ?? 'generation',
      filters: readFilters(query),
      choices: readChoices(query),
      ...(reference !== undefined && { reference }),
      ...(concern !== undefined && behavior !== undefined && { pair: { concern, behavior } }),
    },
    ...(language && { language }),
    ...(theme && { theme }),
  };
}

function readFilters(query: URLSearchParams): readonly Filter[] {
  const columns = new Set([...query.keys()].filter((key) => /^f\../.test(key)));
  return [...columns].map((key) => ({
    column: key.slice(2),
    levels: [...new Set(query.getAll(key))],
  }));
}

function readChoices(query: URLSearchParams): Readonly<Record<string, string>> {
  const chosen = [...query].filter(([key]) => /^c\../.test(key));
  return Object.fromEntries(chosen.map(([key, value]) => [key.slice(2), value]));
}

function splitOnce(text: string, mark: string): readonly [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
