import { afterEach } from 'vitest';
import { locales } from '../src/format/Locale';
import { loadCatalogue } from '../src/format/messages/catalogues';

await Promise.all(locales.map(loadCatalogue));

// What asks about elements is loaded only where there are any.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  // How long a sign is waited for decides nothing: it comes, or the test has hung.
  configure({ asyncUtilTimeout: 60_000 });
  afterEach(cleanup);
}
