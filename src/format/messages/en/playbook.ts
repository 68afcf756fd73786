/** Six ways to earn trust, what a survey says of each, and what to ask next. */
export const playbook = {
  lead: 'Six ways to earn trust. Beside each: what this survey says about it, how strong that evidence is, and what to ask next time where it says nothing.',
  'spirit-title': 'Follow the spirit of the law',
  'spirit-text':
    'The law is the least that people expect. Trust is won by keeping to what it is for, also where the letter would allow more.',
  'minimal-title': 'Collect only what is needed',
  'minimal-text':
    'People weigh each kind of data apart. What few would share costs trust to ask for; ask only for what the service needs.',
  'transparent-title': 'Be transparent without overwhelming',
  'transparent-text':
    'Notices that nobody reads inform nobody. Say what is collected, why, and what people get, short and at the moment it matters.',
  'not-creepy-title': 'Avoid creepy tactics',
  'not-creepy-text':
    'The same data can please or disturb. What people call creepy is a cost, even where it works once.',
  'aggregate-title': 'Use aggregate and anonymous data',
  'aggregate-text':
    'Many uses need totals, not persons. People who would not give identified data may give it without their name.',
  'whole-company-title': 'Work on it as a whole company',
  'whole-company-text':
    'A promise made by one department is broken by another. Trust is in the company, and so is leaving it.',
  contents: 'The six ways, and the evidence for each',
  strength: 'Evidence in this survey',
  'strength-none': 'none',
  'strength-weak': 'weak',
  'strength-moderate': 'moderate',
  'strength-strong': 'strong',
  'strength-waiting': 'being worked out',
  'strength-why':
    '{count, plural, one {# question speaks to it.} other {# questions speak to it.}}',
  'left-out': 'Not counted as evidence until somebody confirms how it was read: {facts}.',
  'no-evidence': 'This survey asks nothing that speaks to this.',
  evidence: 'What this survey says',
  'item-shown': '“{label}”: {percent} answer {levels} (95% interval {interval}, n {count}).',
  'item-hidden': '“{label}”: {reason}.',
  'by-group': 'By group: {difference}.',
  'widest-of': 'Groups differ most on “{label}”: {difference}.',
  'none-differs': 'On none of these can groups be told apart.',
  'ranked-data-type': 'Most would share: {most} ({mostPercent}); fewest: {least} ({leastPercent})',
  'ranked-tactic': 'Most welcome: {most} ({mostPercent}); least: {least} ({leastPercent})',
  'ranked-other': 'Highest: {most} ({mostPercent}); lowest: {least} ({leastPercent})',
  'ranked-alike': 'No clear order: the intervals of the highest and the lowest overlap',
  'ranked-hidden': 'Too few answers to rank',
  'share-who': 'Share of all respondents who answer {levels}',
  'share-top': 'Share of all respondents in each question’s top box',
  'side-by-side': 'Side by side',
  contrast: '“{one}”: {onePercent}. “{other}”: {otherPercent}.',
  'contrast-note':
    'Two different questions, each over those who answered it: to be read together, not subtracted.',
  'ask-next': 'Ask next time',
  'ask-lead':
    '{count, plural, one {One question would close a gap; copy it into your questionnaire.} other {These questions would close gaps; copy them into your questionnaire.}}',
  'all-asked': 'This survey asks all that this strategy needs.',
  copy: 'Copy',
  'copy-question': 'Copy the question: {text}',
  copied: 'Question copied',
  'copy-failed': 'The browser did not allow copying; select the text instead.',
  'rules-title': 'How strength is judged',
  'rules-none': 'None: no figure on it may be shown.',
  'rules-weak': 'Weak: some figure may be shown, but less than moderate.',
  'rules-moderate':
    'Moderate: {items} questions or more, each on at least {base} respondents, its interval at most {width} points wide.',
  'rules-strong':
    'Strong: {items} such questions or more on at least {base} respondents, at least one a behavior that is observed or self-reported. Attitudes and intentions alone are never strong.',
  'rules-how':
    'Questions are found by their role and their words, in English and Italian. Judged over all respondents under the filters chosen.',
  synthetic:
    'These respondents are made up: the figures show how the page reads, not what people think.',
} as const;
