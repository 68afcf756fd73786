/** The overview: its headline, what stands out, and what the data are. */
export const overview = {
  'gap-observed':
    '{concerned} are concerned about their privacy, yet only {acting} acted to protect it: a gap of {points} points, give or take {margin}.',
  'gap-self-reported':
    '{concerned} are concerned about their privacy, yet only {acting} say they act to protect it: a gap of {points} points, give or take {margin}.',
  'gap-willing':
    '{concerned} are concerned about their privacy, yet only {acting} say they would act to protect it: a gap of {points} points, give or take {margin}.',
  'reverse-observed':
    'More people acted to protect their privacy ({acting}) than say they are concerned about it ({concerned}): {points} points more, give or take {margin}.',
  'reverse-self-reported':
    'More people say they act to protect their privacy ({acting}) than say they are concerned about it ({concerned}): {points} points more, give or take {margin}.',
  'reverse-willing':
    'More people would act to protect their privacy ({acting}) than say they are concerned about it ({concerned}): {points} points more, give or take {margin}.',
  'even-alike':
    'About as many people act to protect their privacy ({acting}) as are concerned about it ({concerned}): less than {within} points apart.',
  'even-open':
    'Whether more people are concerned about their privacy ({concerned}) or act to protect it ({acting}) cannot be told: {points} points apart, give or take {margin}.',
  unknown: 'Too few people answered both questions to say how far concern and behavior are apart.',
  'concern-works':
    'Concern still goes with action: {concerned} of the concerned don’t act, against {unconcerned} of the unconcerned.',
  'concern-alike':
    'Being concerned makes no difference of {within} points: {concerned} of the concerned don’t act, and {unconcerned} of the unconcerned.',
  'concern-open':
    'Whether being concerned makes a difference cannot be told: {concerned} of the concerned don’t act, and {unconcerned} of the unconcerned.',
  'concern-reversed':
    'The concerned act even less: {concerned} of them don’t act, against {unconcerned} of the unconcerned.',
  'pattern-same':
    'Concern and action are both highest among {concernMost} ({concernHigh}, {actionHigh}) and lowest among {concernLeast} ({concernLow}, {actionLow}).',
  'pattern-both':
    'Concern is highest among {concernMost} ({concernHigh}), lowest among {concernLeast} ({concernLow}); action is highest among {actionMost} ({actionHigh}), lowest among {actionLeast} ({actionLow}).',
  'pattern-concern':
    'Concern is highest among {concernMost} ({concernHigh}), lowest among {concernLeast} ({concernLow}).',
  'pattern-action':
    'Action is highest among {actionMost} ({actionHigh}), lowest among {actionLeast} ({actionLow}).',
  elsewhere: 'Counted in other reasonable ways, the gap is {low} to {high} points.',
  'elsewhere-turns':
    'Counted in other reasonable ways, the gap runs from {low} to {high} points: it can turn round.',
  'elsewhere-see': 'See which ways',
  'what-this-is': 'What people say about privacy beside what they do, by generation.',
  'groups-differ':
    'The gap is wider among {higher} ({higherPoints} points) than among {lower} ({lowerPoints})',
  'groups-alike': 'The gap is alike in all groups, to within {points} points',
  'groups-open': 'Whether the gap differs between groups cannot be told',
  'one-group': 'Concern and behavior',
  'pair-wording': 'Concern: “{concern}”. Behavior: “{behavior}”.',
  'pair-wording-disclosing':
    'Concern: “{concern}”. Behavior: “{behavior}”, counted as protecting when not done.',
  pair: 'Concern and behavior',
  'stands-out': 'What stands out',
  'left-out':
    '{count, plural, one {# figure is} other {# figures are}} left out until somebody confirms how the answers are to be read.',
  'nothing-compared': 'There are no two groups here with enough respondents to compare.',
  'more-paradox': 'See the paradox in detail',
  'the-data': 'What the data are',
  'data-in-full': 'Who answered, weights and sampling',
  respondents: 'Respondents',
  fieldwork: 'Fieldwork',
  published: 'Published by',
  method: 'Method',
  weighting: 'Weighting',
  'weighted-by': 'Weighted by {column}; design effect {effect}.',
  'raked-to': 'Weighted to the population by {targets}; design effect {effect}.',
  unweighted: 'None: every respondent counts the same.',
  sampling: 'Sampling',
  'strata-clusters':
    '{strata, plural, =0 {} one {# stratum} other {# strata}}{both, select, yes {, } other {}}{psus, plural, =0 {} one {# sampling unit} other {# sampling units}}; intervals take them into account.',
  segments: 'Generations',
  bands: 'Age bands',
  'by-birth-year': 'By year of birth.',
  'by-age': 'By age in {year}.',
  'by-age-edge':
    'By age in {year}; {count, plural, one {# respondent sits} other {# respondents sit}} on the edge of two generations and went to the likelier one.',
  'by-age-band': 'By age band, each within one generation.',
  'by-age-band-straddling': 'By age band, as the survey has them.',
  'by-age-band-majority': 'By age band, each given to its majority generation.',
  'by-cohort': 'As the survey names them.',
  'by-none': 'The survey does not tell ages, so all respondents are one group.',
  straddling:
    'The survey’s age bands straddle generations, so respondents are shown by band. Each band names the generations that it covers.',
  majority:
    'The survey’s age bands straddle generations. Each band counts for the generation that most of its birth years belong to, so some respondents stand with a neighbouring generation.',
  'unknown-segment':
    '{count, plural, one {# respondent} other {# respondents}} of unknown age: counted in the total only.',
  'no-weights-known': 'Not stated.',
  protected: 'To protect those who answered: {policy}.',
  'segment-column': 'Group',
  'count-column': 'Respondents',
} as const;
