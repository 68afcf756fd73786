import type { Derivation } from '../../codebook/derive/Recipe';
import type { ItemSummary, StudySummary } from '../document/StudySummary';
import type { OpenStudy } from '../OpenStudy';
import { testingOf } from '../scope/testedBy';
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
    items: codebook.items.map((item) => ({
      ...itemSummary(item),
      ...derivedSummary(codebook.derived?.find((each) => each.item.id === item.id)),
    })),
    pairs: codebook.pairs,
    filters: codebook.filters,
    ...(codebook.assumed ? { assumed: codebook.assumed } : {}),
    ...(cohorts.basis.kind === 'none' ? {} : { segmentation }),
    ...(reference !== undefined ? { referenceGeneration: reference } : {}),
    ...(isTestingStated(study) ? { testing: testingOf(study) } : {}),
    design: designSummary(open),
    ...(open.quality ? { quality: open.quality } : {}),
    ...(open.identifiersDropped ? { identifiersDropped: open.identifiersDropped } : {}),
  };
}

function derivedSummary(derivation: Derivation | undefined): Pick<ItemSummary, 'derived'> {
  if (!derivation) return {};
  const { id: _, label: __, role: ___, ...made } = derivation.stated;
  return { derived: { ...made, from: derivation.madeOf.map((item) => item.id) } };
}

function isTestingStated({ level, letters, correction }: OpenStudy['study']): boolean {
  return level !== undefined || letters !== undefined || correction !== undefined;
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
