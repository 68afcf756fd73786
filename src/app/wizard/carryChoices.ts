import type { Study } from '../../study/Study';
import type { Reading } from './Reading';

type Choices = Omit<Study, 'items' | 'format' | 'csv'>;

/** A study's choices beside its items, as far as another reading of the file has the columns that they name. */
export function carryChoices(
  proposal: Study,
  study: Study,
  after: Reading,
  itemIds: ReadonlySet<string>,
): { readonly study: Study; readonly gone: readonly string[] } {
  const gone: string[] = [];
  const headers = new Set(after.columns.map(({ header }) => header.trim()));
  const isThere = (name: string) =>
    headers.has(name.trim()) || Number(/^#(\d+)$/.exec(name)?.[1]) <= after.columns.length;
  const fits = (name: string | undefined) => {
    if (name === undefined || isThere(name)) return true;
    gone.push(name);
    return false;
  };
  const { items: _, format: __, csv: ___, ...stated } = study;
  const changed = changedFields(stated, proposal);
  const { generation, design, respondentId, filters, pairs, weighting, scales, ...plain } = changed;
  const kept: Choices = {
    ...plain,
    ...('generation' in changed && fits(generation?.column) && { generation }),
    ...('respondentId' in changed && fits(respondentId) && { respondentId }),
    ...('design' in changed && {
      design: design && fittingDesign(design, fits),
    }),
    ...(filters && { filters: filters.filter(fits) }),
    ...('pairs' in changed && {
      pairs: pairs?.filter(
        ({ concern, behavior }) => itemIds.has(concern) && itemIds.has(behavior),
      ),
    }),
    ...('weighting' in changed && {
      weighting: weighting && {
        ...weighting,
        targets: Object.fromEntries(
          Object.entries(weighting.targets).filter(([name]) => fits(name)),
        ),
      },
    }),
    ...(scales && { scales: { ...after.proposal.scales, ...scales } }),
  };
  const merged = Object.entries({ ...after.proposal, ...kept });
  return {
    study: Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Study,
    gone,
  };
}

type Design = NonNullable<Study['design']>;

function fittingDesign(design: Design, fits: (name: string | undefined) => boolean): Design {
  const { weight, stratum, cluster, replicates, ...rest } = design;
  return {
    ...rest,
    ...(weight !== undefined && fits(weight) && { weight }),
    ...(stratum !== undefined && fits(stratum) && { stratum }),
    ...(cluster !== undefined && fits(cluster) && { cluster }),
    ...(replicates?.columns.every(fits) && { replicates }),
  };
}

/** Those that differ from the proposal's; undefined where one was taken away. */
function changedFields(stated: Choices, proposal: Study): Partial<Choices> {
  const { items: _, format: __, csv: ___, ...proposed } = proposal;
  const fields = [
    ...new Set([...Object.keys(stated), ...Object.keys(proposed)]),
  ] as (keyof Choices)[];
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(stated[field]) !== JSON.stringify(proposed[field]))
      .map((field) => [field, stated[field]]),
  );
}
