import type { ChoiceItem } from '../../../codebook/Codebook';
import type { SurveyDesign } from '../../../design/SurveyDesign';
import { domainMeans } from '../../../estimate/variance/domainMeans';
import { pompIndex } from '../../../paradox/pompIndex';
import { ok, type Result } from '../../../problem/Result';
import { meanRows } from '../../rows/domainRows';
import type { Scope } from '../../scope/resolveScope';
import { asIndexItem, indexItems } from '../indexGap/indexItems';
import type { SensitivityRow } from './sensitivitySchema';
import { unweightedDesign } from './unweightedDesign';

interface IndexChoice {
  readonly choice: string;
  /** The item left out. */
  readonly detail?: string;
  readonly concerns: readonly ChoiceItem[];
  readonly behaviors: readonly ChoiceItem[];
  /** Least share of an index's items to be answered; 1 unless said. */
  readonly answered?: number;
  readonly design?: SurveyDesign;
}

/**
 * The index gap under: the study's own choices (`as-defined`), each item left out in turn (`without-item`), indices of
 * respondents who answered at least half of the items (`half-answered`), and no weights. Empty without both indices.
 */
export function indexSensitivity(scope: Scope): Result<readonly SensitivityRow[]> {
  const { open, banner, mask } = scope;
  const rows: SensitivityRow[] = [];
  for (const choice of indexChoices(scope)) {
    const index = (items: readonly ChoiceItem[]) =>
      pompIndex(
        items.map((item) => asIndexItem(open, item)),
        open.design.respondentCount,
        choice.answered,
      );
    const behavior = index(choice.behaviors);
    const difference = index(choice.concerns).map((value, i) => value - behavior[i]!);
    const gap = domainMeans(choice.design ?? open.design, difference, banner, mask);
    if (!gap.ok) return gap;
    const { detail } = choice;
    for (const row of meanRows(gap.value, banner.names, scope.testing.confidence))
      rows.push({ ...row, choice: choice.choice, ...(detail === undefined ? {} : { detail }) });
  }
  return ok(rows);
}

function indexChoices({ open }: Scope): readonly IndexChoice[] {
  const concerns = indexItems(open, 'concern');
  const behaviors = indexItems(open, 'behavior');
  if (concerns.length === 0 || behaviors.length === 0) return [];
  const all = { concerns, behaviors };
  return [
    { choice: 'as-defined', ...all },
    ...eachLeftOut(concerns).map(({ detail, left }) => ({
      choice: 'without-item',
      detail,
      concerns: left,
      behaviors,
    })),
    ...eachLeftOut(behaviors).map(({ detail, left }) => ({
      choice: 'without-item',
      detail,
      concerns,
      behaviors: left,
    })),
    { choice: 'half-answered', ...all, answered: 0.5 },
    ...(open.design.weighted
      ? [{ choice: 'unweighted', ...all, design: unweightedDesign(open.design) }]
      : []),
  ];
}

/** Every item once left out; none where it is the only one. */
function eachLeftOut(items: readonly ChoiceItem[]) {
  if (items.length < 2) return [];
  return items.map((item) => ({
    detail: item.id,
    left: items.filter((other) => other !== item),
  }));
}
