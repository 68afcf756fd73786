import type { Codebook } from '../../codebook/Codebook';
import type { CohortScheme } from '../../cohort/CohortScheme';
import { schemeOf } from '../../cohort/schemeOf';
import type { CohortAnswer, FilterFacts, GroupFacts, ScriptFacts } from '../../engine/ScriptFacts';
import { keyOfGroup } from '../../results/rows/isTotalRow';
import { rComment, rIntegers, rString, rStrings, rVector } from './rText';

/** R: the banner of all tables, and who is looked at. */
export function groupsSection(facts: ScriptFacts): string {
  const { banner, filters, excluded, respondents } = facts;
  const generations = facts.codebook.generation ? generationsText(facts) : undefined;
  const kept = [
    rComment('Who is looked at. Everybody else stays in the design, outside of every domain.'),
    `kept <- rep(TRUE, ${respondents})`,
    ...(excluded.length > 0 ? [exclusionText(facts)] : []),
    ...filters.map(narrowingText),
  ];
  return [
    ...(generations === undefined ? [] : [generations]),
    `banner <- ${groupsText(banner)}`,
    ...(groupNames(facts).every((name) => keyOfGroup(name) === name) ? [] : [toldFromTotal]),
    ...controlsText(facts.controls),
    kept.join('\n'),
  ].join('\n\n');
}

function controlsText(controls: ScriptFacts['controls']): readonly string[] {
  const named = Object.entries(controls);
  if (named.length === 0) return [];
  const groups = named.map(([id, facts]) => `  ${rString(id)} = ${groupsText(facts)}`);
  return [`control_groups <- list(\n${groups.join(',\n')}\n)`];
}

const toldFromTotal = [
  rComment(
    'A group that the data call "Total" stands in quotes: without them it is all respondents.',
  ),
  `banner$names <- sub('^("*Total"*)$', '"\\\\1"', banner$names)`,
].join('\n');

function groupNames({ banner, segments, codebook }: ScriptFacts): readonly string[] {
  switch (banner.kind) {
    case 'generation':
      return segments;
    case 'item': {
      const item = codebook.items.find(({ id }) => id === banner.item);
      return item && 'levels' in item ? item.levels.map(({ label }) => label) : [];
    }
    case 'column':
      return banner.names;
    default:
      return [];
  }
}

function groupsText(groups: GroupFacts): string {
  switch (groups.kind) {
    case 'none':
      return 'groups_of("none", character(), rep(NA_integer_, nrow(survey)))';
    case 'generation':
      return 'by_generation';
    case 'item':
      return `by_item(${rString(groups.item)})`;
    case 'column':
      return `by_column(${rString(groups.id)}, ${groups.column + 1}, ${rStrings(groups.names)})`;
    case 'crossed':
      return `crossed(${groupsText(groups.first)}, ${groupsText(groups.second)})`;
  }
}

function narrowingText({ filter, groups, kept }: FilterFacts): string {
  const places = rIntegers(kept.map((place) => place + 1));
  const { column, operator = '=', levels } = filter;
  const about = rComment(`Filter: ${column} ${operator} ${levels.join(' | ')}`);
  return `${about}\nkept <- kept & ${insideText(groups, places)}`;
}

function insideText(groups: FilterFacts['groups'], places: string): string {
  switch (groups.kind) {
    case 'selected':
      return `selected_any(${rString(groups.item)}, ${places})`;
    case 'not-selected':
      return `selected_none(${rString(groups.item)}, ${places})`;
    default:
      return `among(${groupsText(groups)}, ${places})`;
  }
}

function exclusionText({ study, excluded }: ScriptFacts): string {
  const { answeredBelow, ...rules } = study.exclude ?? {};
  const reasons = Object.entries(rules).flatMap(([rule, on]) => (on ? [rule] : []));
  if (answeredBelow !== undefined) reasons.push(`answered less than ${answeredBelow} of the items`);
  const about = `The study leaves out ${excluded.length} respondents (${reasons.join(', ')}), by their place in the file.`;
  return `${rComment(about)}\nkept[${rIntegers(excluded)}] <- FALSE`;
}

/** How the segment of nearly every answer is found; the others are listed. */
interface SegmentRule {
  readonly text: string;
  readonly segmentOf: (answer: string) => string | null;
}

function generationsText(facts: ScriptFacts): string {
  const { codebook, segments, cohortAnswers } = facts;
  const { generation } = codebook;
  const scheme = generation && schemeOf(generation.scheme);
  if (!generation || !scheme) return '';
  const rule = yearRule(codebook, scheme) ?? asAnswered(segments);
  const byHand = cohortAnswers.filter(({ text, segment }) => rule.segmentOf(text) !== segment);
  return [
    `answer <- tidy(survey[[${generation.column + 1}]])`,
    rule.text,
    ...(byHand.length > 0 ? [byHandText(byHand)] : []),
    `segments <- ${rStrings(segments)}`,
    'by_generation <- groups_of("generation", segments, match(generation, segments))',
  ].join('\n');
}

/** Bands, or generations written out, under their own names. */
function asAnswered(segments: readonly string[]): SegmentRule {
  return {
    text: `${rComment('Answers that are the name of a group.')}\ngeneration <- answer`,
    segmentOf: (answer) => (segments.includes(answer) ? answer : null),
  };
}

function yearRule(codebook: Codebook, scheme: CohortScheme): SegmentRule | undefined {
  const { generation, fieldworkYear: fieldwork, fieldworkMonth: month } = codebook;
  const segmentOf = (year: number) =>
    scheme.cohorts.find(({ from, to }) => (from ?? year) <= year && year <= (to ?? year))?.name ??
    null;
  if (generation?.from === 'birth-year') {
    const [first, last] = fieldwork === undefined ? [1850, 2100] : [fieldwork - 120, fieldwork];
    return {
      text: [
        schemeText(scheme),
        'year <- as.numeric(ifelse(grepl("^[0-9]{4}([.]0+)?$", answer), answer, NA))',
        `year[year < ${first} | year > ${last}] <- NA`,
        'generation <- generation_of(year, scheme)',
      ].join('\n'),
      segmentOf: (answer) => {
        const year = /^\d{4}(\.0+)?$/.test(answer) ? Number(answer) : Number.NaN;
        return year >= first && year <= last ? segmentOf(year) : null;
      },
    };
  }
  if (generation?.from !== 'age' || fieldwork === undefined) return undefined;
  const year = month !== undefined && month < 7 ? fieldwork - 1 : fieldwork;
  return {
    text: [
      schemeText(scheme),
      rComment(
        'The likelier year of birth: fieldwork less age, and one less where most birthdays were still to come.',
      ),
      'age <- floor(as.numeric(ifelse(grepl("^[0-9]{1,3}([.][0-9]+)?$", answer), answer, NA)))',
      'age[age > 120] <- NA',
      `generation <- generation_of(${year} - age, scheme)`,
    ].join('\n'),
    segmentOf: (answer) => {
      const age = /^\d{1,3}(\.\d+)?$/.test(answer) ? Math.floor(Number(answer)) : Number.NaN;
      return age <= 120 ? segmentOf(year - age) : null;
    },
  };
}

function schemeText({ title, source, cohorts }: CohortScheme): string {
  const ends = (end: 'from' | 'to', open: string) =>
    rVector(cohorts.map((cohort) => `${cohort[end] ?? open}`));
  return [
    rComment(`Generations by year of birth: ${title} (${source.author} ${source.year}).`),
    'scheme <- data.frame(',
    `  name = ${rStrings(
      cohorts.map(({ name }) => name),
      2,
    )},`,
    `  from = ${ends('from', '-Inf')},`,
    `  to = ${ends('to', 'Inf')}`,
    ')',
  ].join('\n');
}

/** Answers that the rule reads otherwise than the study does, each with where it counts. */
function byHandText(answers: readonly CohortAnswer[]): string {
  const segments = answers.map(({ segment }) => (segment === null ? 'NA' : rString(segment)));
  return [
    rComment('Answers listed one by one, each with the group it counts in.'),
    `listed <- ${rStrings(answers.map(({ text }) => text))}`,
    `counted_in <- ${rVector(segments)}`,
    'by_hand <- answer %in% listed',
    'generation[by_hand] <- counted_in[match(answer[by_hand], listed)]',
  ].join('\n');
}
