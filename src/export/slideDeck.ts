import { exportTableMessages } from '../format/messages/exportTables';
import { translate } from '../format/translate';
import type { ResultTable } from '../results/Results';
import type { ExportContext } from './ExportContext';
import { bannerWords, filterWords } from './exportNames';
import { drawSlide } from './slides/drawSlide';
import { drawFacts, drawTitle } from './slides/drawWords';
import { studySlides } from './slides/studySlides';
import { studyFacts } from './studyFacts';

/**
 * A PowerPoint deck (Office Open XML): title, a slide a finding with a chart that can be edited, how it was measured.
 * Each slide's foot and notes say base, method, filters and version.
 */
export async function slideDeck(
  tables: readonly ResultTable[],
  context: ExportContext,
): Promise<Blob> {
  const { default: Deck } = await import('pptxgenjs');
  const { summary, locale, version } = context;
  const t = (key: keyof typeof exportTableMessages.en, values = {}) =>
    translate(exportTableMessages, locale, key, values);
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = summary.title;
  deck.author = t('product', { version });
  deck.company = summary.source?.publisher ?? '';

  const [first] = tables;
  const banner = bannerWords(first?.by ?? 'generation', summary, locale);
  drawTitle(deck, {
    title: summary.title,
    lead: t('slide-lead', { banner }),
    ...(summary.source?.synthetic && {
      warning: `${t('synthetic')}: ${t('synthetic-meaning')}`,
    }),
  });
  for (const slide of studySlides(tables, context)) drawSlide(deck, slide);
  drawFacts(deck, t('slide-method'), [
    ...studyFacts(context),
    [t('split-by'), banner],
    [t('filters'), filterWords(first?.filters, summary, locale)],
  ]);
  const bytes = await deck.write({ outputType: 'uint8array', compression: true });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
