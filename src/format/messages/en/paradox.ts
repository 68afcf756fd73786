/** The paradox page: the matrix, one pair in detail, the indices, and what the four ways say. */
export const paradox = {
  lead: 'People say they worry about their data, then don’t act to protect it. No single number is “the” paradox: four are shown, with what speaks against each.',

  'matrix-finding':
    'In {positive} of {total, plural, one {# pair} other {# pairs}} of a concern and a behavior, more people worry than act{negative, plural, =0 {} one {; in # it is the other way round} other {; in # it is the other way round}}',
  'matrix-none-shown': 'No pair of a concern and a behavior has figures to show',
  'matrix-subtitle':
    'Each cell: share concerned minus share acting protectively, all respondents. Choose a cell to see that pair above.',
  'matrix-note':
    'Each cell stands by its own 95% interval; no correction is made for looking at many.',
  'matrix-partial':
    '{shown} of {total} pairs have a figure: a study is published with the pairs that it declares, and the others would need the answers themselves.',

  'fold-groups': 'Group by group',
  'fold-groups-what':
    'Each gap against the reference; whether the concerned act more, in each group.',
  'fold-choices': 'Counted in other reasonable ways',
  'fold-choices-what': 'Narrower and wider answers, without weights: does the gap hold?',
  'fold-index-what':
    'The index gap, how far it can be trusted, and where respondents stand on both.',
  'fold-matrix': 'Every pair at a glance',
  'fold-matrix-what': 'Each concern against each act; choose another pair here.',
  'pair-title': 'One pair in detail',
  'pair-of': 'Concern: “{concern}”. Behavior: “{behavior}”.',
  'pair-of-disclosing':
    'Concern: “{concern}”. Behavior: “{behavior}”, counted as protecting when not done.',

  'ways-title': 'Four ways to look, all respondents',
  'way-gap': 'Pair gap',
  'way-gap-what': 'Share concerned minus share acting: this concern against this behavior.',
  'way-index': 'Index gap',
  'way-index-what': 'Mean of all concerns minus mean of all protective behaviors, each 0 to 100.',
  'way-share': 'Paradox share of this pair',
  'way-share-what': 'Of all respondents, those who are concerned and don’t act.',
  'way-association': 'Association',
  'way-association-what':
    'Share not acting among the concerned minus the same share among the unconcerned.',
  'read-gap-positive': 'More people worry than act.',
  'read-gap-negative': 'More people act than worry.',
  'read-gap-even': 'Can’t be told from no gap.',
  'read-index-positive': 'Concern stands higher than protection.',
  'read-index-negative': 'Protection stands higher than concern.',
  'read-share': 'The size of the group that contradicts itself.',
  'read-association-works': 'The concerned act more: concern goes with action.',
  'read-association-idle': 'The concerned act no more than others, as far as can be told.',
  'read-association-reversed': 'The concerned act even less.',
  'agree-paradox':
    'They tell one story: more people worry than act, and those who worry don’t act more than others.',
  'agree-works':
    'They tell one story: as many or more people act as worry, and those who worry act more than others.',
  'disagree-works':
    'They tell different stories: more people worry than act, so there is a gap; yet those who worry act more than those who don’t, so concern is at work. Both are true of the same answers.',
  'disagree-idle':
    'They tell different stories: there is no gap to speak of, yet those who worry don’t act more than others. Who acts, acts for other reasons.',
  'sides-differ':
    'The pair and the indices point in opposite directions: what holds for this concern and this behavior doesn’t hold for all of them together.',
  'by-group-gap-only':
    'By group they part too: the gap differs between groups by more than chance; in the paradox share no difference can be told.',
  'by-group-share-only':
    'By group they part too: the paradox share differs between groups by more than chance; in the gap no difference can be told.',

  'against-title-none': 'No group’s gap can be told from that of {reference}',
  'against-title-wider': 'Against {reference}, the gap is wider among {wider}',
  'against-title-narrower': 'Against {reference}, the gap is narrower among {narrower}',
  'against-title-both':
    'Against {reference}, the gap is wider among {wider} and narrower among {narrower}',
  'against-caption': 'Each group’s gap minus that of {reference}, in points',
  'against-wider': 'wider, more than chance',
  'against-narrower': 'narrower, more than chance',
  'against-alike': 'alike',
  'against-open': 'can’t be told',
  'against-method': 'p is corrected over all pairs of groups (Holm).',

  'share-apart':
    'The paradox share is larger among {higher} ({higherPercent}) than among {lower} ({lowerPercent})',
  'share-alike': 'The paradox share is alike in all groups, to within {points} points',
  'share-open': 'Whether the paradox share differs between groups cannot be told',
  'index-share-apart':
    'Over all questions, the paradox share is larger among {higher} ({higherPercent}) than among {lower} ({lowerPercent})',
  'index-share-alike':
    'Over all questions, the paradox share is alike in all groups, to within {points} points',
  'index-share-open':
    'Over all questions, whether the paradox share differs between groups cannot be told',
  'index-share-total':
    'Over all questions, {percent} of all respondents are concerned and don’t act',
  'share-total': '{percent} of all respondents are concerned and don’t act',
  'share-one': 'Who is concerned, and who acts',

  'counter-title': 'Does concern go with action?',
  'counter-caption': 'Share that does not act, among the concerned and among the unconcerned',
  'counter-concerned': 'Concerned',
  'counter-unconcerned': 'Not concerned',
  'counter-works': 'the concerned act more',
  'counter-idle': 'can’t be told apart',
  'counter-reversed': 'the concerned act less',
  'counter-withheld': 'not shown',
  'counter-nobody-concerned': 'nobody is concerned',
  'counter-nobody-unconcerned': 'everybody is concerned',
  'counter-groups-differ':
    'How much concern matters differs between {a} and {b} by more than chance.',
  'counter-groups-open':
    'Whether concern matters more in one group than in another cannot be told.',

  'strip-steady':
    'The sign never changes: from {low} to {high} points under {count, plural, one {# choice} other {# choices}}',
  'strip-flips': 'The gap turns round under some choices, so read it with care',
  'strip-flips-when': 'It turns round with: {choices}.',
  'strip-unsure': 'The gap cannot be told from zero under some choices',
  'strip-unsure-when': 'It cannot be told from zero with: {choices}.',
  'strip-even': 'The gap cannot be told from zero as the study defines it',
  'strip-one': 'There is no other reasonable choice to try',
  'strip-subtitle': 'The same gap, all respondents, under other reasonable choices.',

  'index-title': 'All concerns against all behaviors',
  'index-apart':
    'The index gap is wider among {higher} ({higherPoints} points) than among {lower} ({lowerPoints})',
  'index-alike': 'The index gap is alike in all groups, to within {points} index points',
  'index-open': 'Whether the index gap differs between groups cannot be told',
  'index-one': 'Concern index and protection index',
  'index-subtitle':
    '{concerns, plural, one {# concern} other {# concerns}} against {behaviors, plural, one {# behavior} other {# behaviors}}, each index a mean of answers put on 0 to 100; those who answered all of them.',
  'index-none':
    'There is no index gap to show: the survey needs scored concerns and behaviors answered by the same people.',
  'reliability-title': 'How far the indices can be trusted',
  'alpha-concern': 'Cronbach’s α, concern',
  'alpha-behavior': 'Cronbach’s α, behavior',
  'difference-reliability': 'Reliability of the difference',
  'reliability-low':
    'The difference of the two indices is unreliable (under {limit}): compare groups with care, and never single people.',
  'reliability-fine': 'The difference is reliable enough to compare groups (at least {limit}).',
  'reliability-unknown': 'The reliability of the difference can’t be computed.',
  'alpha-note':
    'α says how well the items of an index hang together; 1 is best. Behaviors are separate acts, so a low α among them is common.',
  'correlation-caption': 'Correlation of concern and protection index, by group',
  pearson: 'Pearson r',
  spearman: 'Spearman ρ',
  'correlation-title': 'Do the two indices go together?',
  'correlation-note': 'Weighted; −1 to 1. Above 0: those more concerned protect themselves more.',

  'density-title': 'Where respondents stand on both indices',
  'density-subtitle':
    'From threshold {concern} on a respondent counts as concerned, from {behavior} on as acting.',
  'threshold-concern': 'Concerned from',
  'threshold-behavior': 'Acting from',
  'index-quadrants-subtitle':
    'By the indices: concerned from {concern}, acting from {behavior}. They count every question, the pair only its two: so the two shares differ.',

  'caveats-title': 'Before you quote these figures',
  'caveat-context':
    'An attitude in general and a behavior in one context are different things. That they differ need not be a paradox (Solove 2021).',
  'caveat-literature':
    'Over 166 studies, those more concerned did share less and protect more, though weakly (Baruh, Secinti & Cemalcilar 2017).',
  'caveat-zero':
    'Two questions are cut at different points, so a gap of zero has no natural meaning.',
  'caveat-age':
    'One survey can’t tell a generation from an age: people born together are also equally old.',
  'caveats-more': 'More on how these are measured',

  'lacking-title': 'This survey can’t show the paradox',
  'lacking-concern':
    'It would take a question on concern, such as “How concerned are you about how companies use your data?”.',
  'lacking-behavior':
    'It would take a question on behavior, such as “In the past year, did you take away a permission from an app?”.',
  'lacking-both':
    'It would take a question on concern (“How concerned are you about how companies use your data?”) and one on behavior (“In the past year, did you take away a permission from an app?”), put to the same people.',
  'lacking-top': 'Its questions on concern or behavior have no answers that count as yes.',
} as const;
