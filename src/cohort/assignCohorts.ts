import type { GenerationChoice } from '../codebook/Codebook';
import { columnAt } from '../codebook/resolve/columnAt';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import type { SurveyTable } from '../survey/SurveyTable';
import { type BirthDictionary, birthDictionary } from './birthDictionary';
import type { CohortAssignment } from './CohortAssignment';
import type { CohortScheme } from './CohortScheme';
import type { Fieldwork } from './likelyBirthYear';
import type { Placement } from './Placement';
import { placeByBand } from './placeByBand';
import { placeByYear } from './placeByYear';
import { type Birth, readBirth } from './readBirth';
import { schemeNames, schemeOf } from './schemeOf';

/**
 * Each respondent's generation (or age band, where bands straddle generations), as METHODS "Generations" says.
 * Each distinct answer is read once. Fails without the year of fieldwork where the column holds ages; bands are then used as
 * they are, without the generations they cover, unless the majority generation was asked for.
 * `fieldworkMonth` (1–12) is that of the middle of fieldwork.
 */
export function assignCohorts(
  table: SurveyTable,
  choice: GenerationChoice,
  fieldworkYear: number | undefined,
  fieldworkMonth?: number,
): Result<CohortAssignment> {
  const scheme = schemeOf(choice.scheme);
  if (!scheme) {
    const detail = { scheme: choice.scheme, known: schemeNames.join(', ') };
    return failed(
      errorProblem('generation-scheme-unknown', detail, { field: 'generation.scheme' }),
    );
  }
  const column = columnAt(table, choice.column);
  const dictionary = birthDictionary(column, choice);
  const births = dictionary.texts.map((text) =>
    readBirth(text, choice.from, scheme, fieldworkYear),
  );
  const fieldwork =
    fieldworkYear === undefined ? undefined : { year: fieldworkYear, month: fieldworkMonth };

  const placement = place(dictionary, births, scheme, choice.straddling, fieldwork);
  if (!placement) {
    const place = { column: column.header, field: 'fieldwork.year' };
    return failed(errorProblem('generation-fieldwork-year-missing', {}, place));
  }
  return ok(assignmentOf(dictionary, births, placement));
}

function place(
  dictionary: BirthDictionary,
  births: readonly Birth[],
  scheme: CohortScheme,
  straddling: GenerationChoice['straddling'],
  fieldwork: Fieldwork | undefined,
): Placement | undefined {
  const count = (kind: Birth['kind']) =>
    births.reduce((sum, birth, t) => sum + (birth.kind === kind ? dictionary.counts[t]! : 0), 0);
  const bandCount = count('band');
  const isBanded = bandCount > 0 && bandCount >= count('year') + count('age') + count('name');
  return isBanded
    ? placeByBand(dictionary, births, scheme, straddling, fieldwork)
    : placeByYear(dictionary, births, scheme, fieldwork);
}

function assignmentOf(
  { codes: textCodes, counts }: BirthDictionary,
  births: readonly Birth[],
  { segments, segmentOfText, basis }: Placement,
): CohortAssignment {
  const inhabited = segments.map((_, s) =>
    segmentOfText.some((of, t) => of === s && counts[t]! > 0),
  );
  const newIndex = segments.map((_, s) => inhabited.slice(0, s).filter(Boolean).length);
  const codeOfText = Uint8Array.from(segmentOfText, (s) => (s < 0 ? 0 : newIndex[s]! + 1));

  const codes = new Uint8Array(textCodes.length);
  for (let i = 0; i < codes.length; i++) codes[i] = codeOfText[textCodes[i]!]!;

  const unknown = { missing: 0, unreadable: 0, impossible: 0 };
  births.forEach(({ kind }, t) => {
    if (codeOfText[t]! > 0) return;
    const why = kind === 'missing' || kind === 'impossible' ? kind : 'unreadable';
    unknown[why] += counts[t]!;
  });
  return { codes, segments: segments.filter((_, s) => inhabited[s]), basis, unknown };
}
