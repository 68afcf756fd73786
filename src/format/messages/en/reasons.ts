import type { ReasonCode } from '../../../codebook/ReasonCode';

/** Why something was concluded of a column, as clauses that follow “because”, for every reason code. */
export const reasons = {
  ranking: 'nobody gives one answer twice over its {count, number} columns: they rank',
  'known-scale': 'the answers are a known scale, from “{low}” to “{high}”',
  'numeric-scale': 'the answers are the numbers {low} to {high}, as the points of a scale',
  'stated-key': 'the question says what the codes stand for',
  'stated-range': 'the question states the scale, from {low} to {high}',
  'unchosen-levels': 'the scale also has what nobody chose: {texts}',
  'labelled-ends': 'the answers are numbered points, from “{low}” to “{high}”',
  'grid-scale':
    '{count, plural, one {# column} other {# columns}} of one question share these answers',
  'yes-no': 'the answers are yes and no, or 1 and 0',
  'few-distinct': 'it has {count, plural, one {# different answer} other {# different answers}}',
  'many-distinct':
    'it has {count, plural, one {# different answer} other {# different answers}} from {respondents, plural, one {# respondent} other {# respondents}}: written in their own words',
  heaped: 'far more people than around it gave {texts}, which files write where there is no answer',
  numbers: 'the answers are numbers, from {low} to {high}',
  dates: 'the answers are dates or times',
  'no-answers': 'nobody answered',
  'selected-marks': 'a cell is “{mark}” where the option was chosen',
  'joined-choices': 'one cell holds several choices, separated by “{separator}”',
  'set-of-columns':
    '{count, plural, one {# column is} other {# columns are}} the options of one question',
  'unique-values': 'every respondent has a different value',
  'looks-like':
    'the values look like {pattern, select, email {e-mail addresses} ip {IP addresses} phone {phone numbers} coordinates {coordinates} url {web addresses} other {codes}}',
  'platform-metadata': 'the survey platform recorded it (“{name}”)',
  wording: 'the wording contains “{phrase}”',
  'header-name': 'the column is named “{name}”',
  'birth-years': 'the answers are years of birth',
  ages: 'the answers are ages',
  'age-bands': 'the answers are age bands, such as “{low}”',
  'generation-names': 'the answers name generations',
  'ordered-bands': 'the answers are ranges of numbers, from “{low}” to “{high}”',
  'band-was-date': 'a spreadsheet made the date “{text}” of the range {band}',
  'missing-texts': 'these count as no answer: {texts}',
  'declared-in-file': 'the file itself declares it',
  'no-order-known': 'no order of these answers is known',
  'shared-topic':
    'both are about {topic, select, tracking {tracking} location {location} sharing {sharing} passwords {passwords} cookies {cookies} ads {advertising} policies {privacy policies} social {social media} apps {apps} collection {data that are collected} payment {payments} voice {voice assistants} health {health} government {government} ai {artificial intelligence} children {children} deletion {deleting data} tracing {contact tracing} privacy {privacy} other {one topic}}',
  'shared-word': 'both speak of “{word}”',
} as const satisfies Readonly<Record<ReasonCode, string>>;
