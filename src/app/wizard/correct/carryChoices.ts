import type { Study, StudyItem } from '../../../study/Study';
import { type Changes, changedFields, withChanges } from './changedFields';
import { itemId } from './columnItem';
import type { Reading } from './Reading';

type Choices = Omit<Study, 'items' | 'format' | 'csv'>;

/** Whether what a study names is there; what isn't is noted. */
type Fits = (name: string | undefined) => boolean;

/**
 * A study's choices beside its items, as far as another reading of the file has the columns that they name, or the
 * items carried over to it (`items`).
 */
export function carryChoices(
  before: Reading,
  study: Study,
  after: Reading,
  items: readonly StudyItem[],
): { readonly study: Study; readonly gone: readonly string[] } {
  const gone: string[] = [];
  const headers = new Set(after.columns.map(({ header }) => header.trim()));
  const ids = new Set(items.map(itemId));
  const among =
    (isThere: (name: string) => boolean): Fits =>
    (name) => {
      if (name === undefined || isThere(name)) return true;
      gone.push(name);
      return false;
    };
  const isColumn = (name: string) =>
    headers.has(name.trim()) || Number(/^#(\d+)$/.exec(name)?.[1]) <= after.columns.length;
  const isItem = (name: string) => ids.has(name);
  const changed: Changes<Choices> = changedFields(choicesOf(study), choicesOf(before.proposal));
  const { pairs } = after.proposal;
  const kept = {
    // Newly suggested, they may be of a question that was left out.
    ...(pairs && { pairs: pairs.filter((pair) => isItem(pair.concern) && isItem(pair.behavior)) }),
    ...fittingColumns(changed, among(isColumn)),
    ...fittingItems(
      changed,
      among(isItem),
      among((name) => isItem(name) || isColumn(name)),
    ),
    ...('scales' in changed && { scales: carriedScales(before, study, after, items) }),
  };
  return { study: withChanges(after.proposal, kept), gone };
}

function choicesOf({ items: _, format: __, csv: ___, ...choices }: Study): Choices {
  return choices;
}

/** Choices that stand on columns, and those that stand on nothing. */
function fittingColumns(changed: Changes<Choices>, fits: Fits): Changes<Choices> {
  const { generation, design, respondentId, weighting, filters, pairs, scales, ...plain } = changed;
  return {
    ...plain,
    ...('generation' in changed && fits(generation?.column) && { generation }),
    ...('respondentId' in changed && fits(respondentId) && { respondentId }),
    ...('design' in changed && { design: design && fittingDesign(design, fits) }),
    ...('weighting' in changed && {
      weighting: weighting && {
        ...weighting,
        targets: Object.fromEntries(
          Object.entries(weighting.targets).filter(([name]) => fits(name)),
        ),
      },
    }),
  };
}

/** Choices that stand on items; a filter may name a column instead. */
function fittingItems(
  changed: Changes<Choices>,
  isItem: Fits,
  isItemOrColumn: Fits,
): Changes<Choices> {
  const { filters, pairs } = changed;
  return {
    ...('filters' in changed && { filters: filters?.filter(isItemOrColumn) }),
    ...('pairs' in changed && {
      pairs: pairs?.filter((pair) => {
        const [hasConcern, hasBehavior] = [isItem(pair.concern), isItem(pair.behavior)];
        return hasConcern && hasBehavior;
      }),
    }),
  };
}

type Design = NonNullable<Study['design']>;

function fittingDesign(design: Design, fits: Fits): Design {
  const { weight, stratum, cluster, replicates, ...rest } = design;
  return {
    ...rest,
    ...(weight !== undefined && fits(weight) && { weight }),
    ...(stratum !== undefined && fits(stratum) && { stratum }),
    ...(cluster !== undefined && fits(cluster) && { cluster }),
    ...(replicates?.columns.every(fits) && { replicates }),
  };
}

/** The other reading's scales with those that were stated; one taken away stays only where an item has it. */
function carriedScales(
  before: Reading,
  { scales = {} }: Study,
  after: Reading,
  items: readonly StudyItem[],
): Study['scales'] {
  const isTaken = (name: string) => before.proposal.scales?.[name] !== undefined && !scales[name];
  const isUsed = (name: string) => items.some((item) => item.scale === name);
  const all = Object.entries({ ...after.proposal.scales, ...scales });
  const kept = all.filter(([name]) => !isTaken(name) || isUsed(name));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
