import type { Locale } from '../../src/format/Locale';
import type { Catalogue } from '../../src/format/messages/Catalogue';
import { english } from '../../src/format/messages/en/english';
import { italian } from '../../src/format/messages/it/italian';

/** Every language's sentences. */
export const catalogues = { en: english, it: italian } satisfies Record<Locale, Catalogue>;
