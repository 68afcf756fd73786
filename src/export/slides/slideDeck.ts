import { messagesIn } from '../../format/translate';
import type { ResultTable } from '../../results/measures/Measures';
import type { ComparedWaves } from '../../results/waves/ComparedWaves';
import type { ExportContext } from '../ExportContext';
import { bannerWords } from '../facts/exportNames';
import { studyFacts } from '../facts/studyFacts';
import { factLine, viewFacts, viewOf } from '../facts/viewFacts';
import { drawSlide } from './drawSlide';
import { drawFacts, drawTitle } from './drawWords';
import { finishDeck } from './finishDeck';
import { studySlides } from './studySlides';
import { waveSlides } from './waveSlides';

/**
 * A PowerPoint deck (Office Open XML): title, a slide a finding with a chart that can be edited and its intervals, with
 * another wave a slide a change, how it was measured. Each slide's foot and notes say base, method, filters and version.
 */
export async function slideDeck(
  tables: readonly ResultTable[],
  context: ExportContext,
  waves?: ComparedWaves,
): Promise<Blob> {
  const { default: Deck } = await import('pptxgenjs');
  const { summary, locale, version } = context;
  const t = messagesIn('exportTables', locale);
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = summary.title;
  deck.author = t('product', { version });
  deck.company = summary.source?.publisher ?? '';

  const view = viewOf(tables);
  const facts = [...studyFacts(context), ...viewFacts(view, tables, context)];
  const slides = [...studySlides(tables, context), ...(waves ? waveSlides(waves, context) : [])];
  drawTitle(deck, {
    title: summary.title,
    lead: t('slide-lead', { banner: bannerWords(view.by, summary, locale) }),
    foot: factLine(facts.slice(1)),
    ...(summary.source?.synthetic && {
      warning: `${t('synthetic')}: ${t('synthetic-meaning')}`,
    }),
  });
  for (const slide of slides) drawSlide(deck, slide);
  drawFacts(deck, t('slide-method'), facts);
  const bytes = (await deck.write({ outputType: 'uint8array', compression: true })) as Uint8Array;
  const charts = slides.map(({ chart }) => chart);
  return new Blob([finishDeck(bytes, charts)], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
