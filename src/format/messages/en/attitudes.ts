/** The attitudes page: concern, trust and preferences answer by answer, and importance against appetite. */
export const attitudes = {
  lead: 'How every question on concern, trust and preference was answered, group by group. Open a question to see all its answers.',
  'concern-title': 'Concern',
  'trust-title': 'Trust',
  'preference-title': 'Preferences',
  'list-note': 'At the right: share of all respondents whose answer counts as yes.',
  'top-hidden': 'not shown',
  'counted-levels': 'Counted: {levels}.',
  'item-subtitle': '“{question}” {counted}',

  'balance-title': 'Importance of privacy against appetite for personalization',
  importance: 'Importance',
  'importance-trust': 'Trust (no concern was asked)',
  appetite: 'Appetite',
  'balance-opposed': 'More worry and less appetite among {worried} than among {keen}',
  'balance-together': 'More worry and more appetite among {group} than among {other}',
  'balance-importance':
    'Worry differs between groups ({higher} {higherPercent}, {lower} {lowerPercent}); in appetite no difference can be told',
  'balance-appetite':
    'Appetite differs between groups ({higher} {higherPercent}, {lower} {lowerPercent}); in worry no difference can be told',
  'balance-alike': 'Groups are alike in worry and in appetite, to within {points} points',
  'balance-open': 'Whether groups differ in worry or in appetite cannot be told',
  'balance-mixed': 'Worry and appetite differ between groups, each in its own way',
  'balance-trust': 'Trust beside appetite for personalization',
  'balance-one': 'Worry beside appetite for personalization',
  'balance-subtitle':
    'Importance: share who answer {importance}. Appetite: share who answer {appetite}.',
  'balance-note':
    'Two questions with different answers: compare groups within each, not one question’s share with the other’s. Each has its own base.',

  'lacking-title': 'No questions on attitudes',
  'lacking-all':
    'It would take questions on concern, trust or preferences, such as “How concerned are you about how companies use your data?”, answered on a scale.',
  'lacking-concern-title': 'No questions on concern',
  'lacking-concern':
    'It would take a question such as “How concerned are you about how companies use your data?”.',
  'lacking-trust-title': 'No questions on trust',
  'lacking-trust':
    'It would take a question such as “I trust companies to use my personal data in an ethical way”.',
  'lacking-preference-title': 'No questions on preferences',
  'lacking-preference':
    'It would take a question such as “How appealing are product recommendations based on what you bought?”.',
} as const;
