/** The personalization page: what people want, what they would share, what they find creepy, what makes them leave. */
export const personalization = {
  lead: 'Benefit against cost: which personalization people want, which data they would give for it, which tactics go too far, and what makes them leave.',
  'rank-by': 'Ranked by',
  beside: 'Beside',
  'all-respondents': 'All respondents',

  'tactics-title': 'Tactics, from creepy to welcome',
  'appeal-title': 'What is appealing',
  'sharing-title': 'What they would share',
  'leaving-title': 'What makes them leave',
  'options-title': 'Chosen from lists',

  side: 'Show',
  'side-low': 'Creepiest first',
  'side-lowest': 'Creepiest first, by the lowest answer alone',
  'side-top': 'Most welcome first',

  'tactics-low': 'Creepiest for {group}: “{label}” ({percent})',
  'tactics-low-tied': 'Among the creepiest for {group}: “{label}” ({percent})',
  'creepiest-real':
    '{tied, select, yes {Among the creepiest for {a} is} other {Creepiest for {a} is}} “{label}”: {aFigure} of {a}, {bFigure} of {b}, a difference of {difference} (95% interval {interval}), which is more than chance ({p}, Holm).',
  'creepiest-alike':
    '{tied, select, yes {Among the creepiest for {a} is} other {Creepiest for {a} is}} “{label}”: {aFigure} of {a}, {bFigure} of {b}, a difference of {difference} (95% interval {interval}), alike to within {points} points.',
  'creepiest-open':
    '{tied, select, yes {Among the creepiest for {a} is} other {Creepiest for {a} is}} “{label}”: {aFigure} of {a}, {bFigure} of {b}, a difference of {difference} (95% interval {interval}), and whether they differ cannot be told ({p} over all pairs of groups, Holm).',
  'creepiest-unknown':
    '{tied, select, yes {Among the creepiest for {a} is} other {Creepiest for {a} is}} “{label}”; too few answers to say whether {b} differ.',
  'tactics-top': 'Most welcome for {group}: “{label}” ({percent})',
  'tactics-top-tied': 'Among the most welcome for {group}: “{label}” ({percent})',
  appeal: 'Most appealing to {group}: “{label}” ({percent})',
  'appeal-tied': 'Among the most appealing to {group}: “{label}” ({percent})',
  sharing: 'Shared most readily by {group}: “{label}” ({percent})',
  'sharing-tied': 'Among what is shared most readily by {group}: “{label}” ({percent})',
  leaving: 'Said most often by {group}: “{label}” ({percent})',
  'leaving-tied': 'Among what is said most often by {group}: “{label}” ({percent})',
  options: 'Chosen most often by {group}: “{label}” ({percent})',
  'options-tied': 'Among what is chosen most often by {group}: “{label}” ({percent})',
  'nothing-ranked': 'Too few answers of {group} to rank',

  'close-behind':
    'Too close to it to call: {labels}{more, plural, =0 {} one {, and # more} other {, and # more}}.',
  'share-of-top-levels': 'Share who answer {levels}.',
  'share-of-low-levels': 'Share who answer {levels}, the low end of the scale.',
  'share-of-lowest-levels': 'Share who give the lowest answer alone: {levels}.',
  'share-of-top': 'Share whose answer counts as yes.',
  'share-of-low': 'Share whose answer is at the low end of each question’s scale.',
  'share-of-lowest': 'Share who give the lowest answer alone of each question.',
  'share-of-options': '“{question}”, share who choose each.',
  'common-start': '“{start} …”',
  willingness: 'Willingness to share is not sharing.',
  'quoted-level': '“{level}”',

  'every-difference': 'Every difference between {a} and {b}',
  'differences-caption': 'In points: {a} minus {b}',
  'differences-note':
    'Each row is tested on its own over all pairs of groups (Holm); with many rows, some differ by chance.',

  'lacking-tactics-title': 'No tactics to rate',
  'lacking-tactics':
    'It would take questions that rate tactics, such as “A text message with an offer as you walk by a store”, from “Very creepy” to “Very welcome”.',
  'lacking-appeal-title': 'No kinds of personalization to want',
  'lacking-appeal':
    'It would take questions on appeal, such as “How appealing are product recommendations based on what you bought?”.',
  'lacking-sharing-title': 'No data types to share',
  'lacking-sharing':
    'It would take questions on willingness to share each kind of data: interests, purchases, browsing, location.',
  'lacking-leaving-title': 'Nothing on leaving brands',
  'lacking-leaving':
    'It would take a question such as “Did you stop buying from a brand because of how it handled personal data?”.',
} as const;
