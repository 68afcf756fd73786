import type { StudySummary } from '../document/StudySummary';
import type { OpenStudy } from '../OpenStudy';
import { designSummary } from './designSummary';
import { itemSummary } from './itemSummary';
import { segmentationSummary } from './segmentationSummary';

/** What the views need to know of an open study besides its tables; nothing of any respondent. */
export function summarize(open: OpenStudy): StudySummary {
  const { study, codebook, cohorts } = open;
  const segmentation = segmentationSummary(open);
  const fieldworkYear = codebook.fieldworkYear ?? study.fieldwork?.year;
  const language = study.language ?? open.language;
  const reference = referenceGeneration(study.referenceGeneration, segmentation.segments);
  return {
    title: study.title ?? fileTitle(open.fileName),
    respondents: keptCount(open),
    generations: Object.fromEntries(segmentation.segments.map(({ name, n }) => [name, n])),
    ...(language !== undefined ? { language } : {}),
    ...(study.source ? { source: study.source } : {}),
    ...(fieldworkYear !== undefined ? { fieldworkYear } : {}),
    items: codebook.items.map(itemSummary),
    pairs: codebook.pairs,
    filters: codebook.filters,
    ...(codebook.assumed ? { assumed: codebook.assumed } : {}),
    ...(cohorts.basis.kind === 'none' ? {} : { segmentation }),
    ...(reference !== undefined ? { referenceGeneration: reference } : {}),
    design: designSummary(open),
    ...(open.quality ? { quality: open.quality } : {}),
    ...(open.identifiersDropped ? { identifiersDropped: open.identifiersDropped } : {}),
  };
}

/** A file's name without folders and ending. */
function fileTitle(fileName: string): string {
  const name = fileName.split(/[\\/]/).at(-1) ?? fileName;
  return name.replace(/(?<=.)\.[^.]+$/, '');
}

function keptCount({ keep, table }: OpenStudy): number {
  if (!keep) return table.rowCount;
  return keep.reduce((count, kept) => count + kept, 0);
}

/** The study's own choice, else the largest segment: the steadiest to compare with. */
function referenceGeneration(
  chosen: string | undefined,
  segments: readonly { readonly name: string; readonly n: number }[],
): string | undefined {
  if (segments.some((segment) => segment.name === chosen)) return chosen;
  const largest = segments.reduce<(typeof segments)[number] | undefined>(
    (best, segment) => (best && best.n >= segment.n ? best : segment),
    undefined,
  );
  return largest?.name;
}
