import { createRoot } from 'react-dom/client';
import '../../../src/app/design/tokens.css';
import './gallery.css';
import type { Locale } from '../../../src/format/Locale';
import { cases } from './cases';

const choices = new URLSearchParams(location.search);
const locale: Locale = choices.get('locale') === 'it' ? 'it' : 'en';
const only = choices.get('only');
document.documentElement.dataset['theme'] = choices.get('theme') ?? 'light';

createRoot(document.getElementById('root')!).render(
  cases(locale)
    .filter(({ name }) => !only || name.startsWith(only))
    .map(({ name, chart }) => (
      <section key={name} className="case" data-case={name}>
        {chart}
      </section>
    )),
);
