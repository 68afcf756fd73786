import { gapHeadline } from '../format/headlines/gapHeadline';
import { type Locale, locales } from '../format/Locale';
import { loadCatalogue } from '../format/messages/catalogues';
import { translate } from '../format/translate';
import type { HostedStudy } from '../results/document/HostedStudy';
import { parseResults } from '../results/document/parseResults';
import { isOf } from '../results/measures/byMeasure';

// At once: the build closes what loads modules as soon as this file is loaded.
for (const locale of locales) await loadCatalogue(locale);

/** What the built page says before any of its code has run. */
export interface FirstWords {
  /** The study that opens where the address names none. */
  readonly study: string;
  readonly said: Readonly<Record<Locale, { readonly above: string; readonly headline: string }>>;
  /** The files that the first view reads, as the page addresses them. */
  readonly reads: readonly string[];
}

/** The first study's headline in every language; nothing where a site has no study or its study no headline. */
export function firstWords(files: ReadonlyMap<string, string>): FirstWords | undefined {
  const { studies } = JSON.parse(files.get('studies/index.json') ?? '{"studies":[]}') as {
    readonly studies: readonly HostedStudy[];
  };
  const [study] = studies;
  const first = study?.first?.replace(/^\.\//, '');
  const text = first === undefined ? undefined : files.get(first);
  if (!study || first === undefined || text === undefined) return undefined;
  const part = parseResults(text);
  if (!part.ok) throw new Error(`${first}: expected a part that can be read, got one that cannot`);
  const table = part.value.tables.find((one) => isOf('gap', one));
  if (!table) return undefined;
  const words = (locale: Locale) => ({
    above: translate('overview', locale, 'what-this-is'),
    headline: gapHeadline(table, locale),
  });
  return {
    study: study.id,
    said: { en: words('en'), it: words('it') },
    reads: ['studies/index.json', first, ...(study.manifest ? [study.manifest] : [])],
  };
}
