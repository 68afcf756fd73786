import { schemeOf } from '../../cohort/schemeOf';
import type { CohortAnswer, FilterFacts, GroupFacts, ScriptFacts } from '../../engine/ScriptFacts';
import { rComment, rIntegers, rString, rStrings, rVector } from './rText';

/** R: the banner of all tables, and who is looked at. */
export function groupsSection(facts: ScriptFacts): string {
  const { banner, filters, excluded, respondents } = facts;
  const generations = facts.codebook.generation ? generationsText(facts) : undefined;
  const kept = [
    rComment('Who is looked at. Everybody else stays in the design, outside of every domain.'),
    `kept <- rep(TRUE, ${respondents})`,
    ...(excluded.length > 0 ? [exclusionText(facts)] : []),
    ...filters.map(filterText),
  ];
  return [
    ...(generations === undefined ? [] : [generations]),
    `banner <- ${groupsText(banner)}`,
    kept.join('\n'),
  ].join('\n\n');
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

function filterText({ filter, groups, kept }: FilterFacts): string {
  const about = rComment(`Filter: ${filter.column} = ${filter.levels.join(' | ')}`);
  const places = rIntegers(kept.map((place) => place + 1));
  const inside =
    groups.kind === 'selected'
      ? `selected_any(${rString(groups.item)}, ${places})`
      : `among(${groupsText(groups)}, ${places})`;
  return `${about}\nkept <- kept & ${inside}`;
}

function exclusionText({ study, excluded }: ScriptFacts): string {
  const { answeredBelow, ...rules } = study.exclude ?? {};
  const reasons = Object.entries(rules).flatMap(([rule, on]) => (on ? [rule] : []));
  if (answeredBelow !== undefined) reasons.push(`answered less than ${answeredBelow} of the items`);
  const about = `The study leaves out ${excluded.length} respondents (${reasons.join(', ')}), by their place in the file.`;
  return `${rComment(about)}\nkept[${rIntegers(excluded)}] <- FALSE`;
}

/** How an answer is read as a year of birth, where a rule reads nearly all of them. */
interface YearRule {
  readonly text: string;
  readonly yearOf: (answer: string) => number | undefined;
}

function generationsText(facts: ScriptFacts): string {
  const { codebook, segments, cohortAnswers } = facts;
  const generation = codebook.generation;
  const scheme = generation && schemeOf(generation.scheme);
  if (!generation || !scheme) return '';
  const rule = yearRule(facts);
  const segmentByRule = (answer: string) => {
    const year = rule?.yearOf(answer);
    const cohort = scheme.cohorts.find(
      ({ from, to }) =>
        year !== undefined && (from === null || year >= from) && (to === null || year <= to),
    );
    return cohort?.name ?? null;
  };
  const byHand = cohortAnswers.filter(({ text, segment }) => segmentByRule(text) !== segment);
  return [
    rComment(`Generations of ${scheme.title} (${scheme.source.author} ${scheme.source.year}).`),
    `answer <- tidy(survey[[${generation.column + 1}]])`,
    ...(rule
      ? [schemeText(scheme.cohorts), rule.text]
      : ['generation <- rep(NA_character_, length(answer))']),
    ...(byHand.length > 0 ? [byHandText(byHand, rule !== undefined)] : []),
    `segments <- ${rStrings(segments)}`,
    'by_generation <- groups_of("generation", segments, match(generation, segments))',
  ].join('\n');
}

function yearRule({ codebook }: ScriptFacts): YearRule | undefined {
  const { generation, fieldworkYear: fieldwork, fieldworkMonth: month } = codebook;
  if (generation?.from === 'birth-year') {
    const [first, last] = fieldwork === undefined ? [1850, 2100] : [fieldwork - 120, fieldwork];
    return {
      text: [
        'year <- as.numeric(ifelse(grepl("^[0-9]{4}([.]0+)?$", answer), answer, NA))',
        `year[year < ${first} | year > ${last}] <- NA`,
        'generation <- generation_of(year, scheme)',
      ].join('\n'),
      yearOf: (answer) => {
        const year = /^\d{4}(\.0+)?$/.test(answer) ? Number(answer) : Number.NaN;
        return year >= first && year <= last ? year : undefined;
      },
    };
  }
  if (generation?.from !== 'age' || fieldwork === undefined) return undefined;
  const likeliest = month !== undefined && month < 7 ? fieldwork - 1 : fieldwork;
  return {
    text: [
      rComment(
        'The likelier year of birth: most birthdays lie before the middle of fieldwork, or after it.',
      ),
      'age <- floor(as.numeric(ifelse(grepl("^[0-9]{1,3}([.][0-9]+)?$", answer), answer, NA)))',
      'age[age > 120] <- NA',
      `generation <- generation_of(${likeliest} - age, scheme)`,
    ].join('\n'),
    yearOf: (answer) => {
      const age = /^\d{1,3}(\.\d+)?$/.test(answer) ? Math.floor(Number(answer)) : Number.NaN;
      return age <= 120 ? likeliest - age : undefined;
    },
  };
}

function schemeText(cohorts: NonNullable<ReturnType<typeof schemeOf>>['cohorts']): string {
  const ends = (end: 'from' | 'to', open: string) =>
    rVector(cohorts.map((cohort) => `${cohort[end] ?? open}`));
  return [
    'scheme <- data.frame(',
    `  name = ${rStrings(cohorts.map(({ name }) => name))},`,
    `  from = ${ends('from', '-Inf')},`,
    `  to = ${ends('to', 'Inf')}`,
    ')',
  ].join('\n');
}

/** The answers that no rule reads, each with where it counts. */
function byHandText(answers: readonly CohortAnswer[], afterRule: boolean): string {
  const segments = answers.map(({ segment }) => (segment === null ? 'NA' : rString(segment)));
  return [
    rComment(
      afterRule
        ? 'Answers that the rule does not read as the study does.'
        : 'Where each answer counts; bands by the generation that at least 80 % of their years of birth lie in, or as they are.',
    ),
    `listed <- ${rStrings(answers.map(({ text }) => text))}`,
    `counted_in <- ${rVector(segments)}`,
    'by_hand <- answer %in% listed',
    'generation[by_hand] <- counted_in[match(answer[by_hand], listed)]',
  ].join('\n');
}
