/** The answers of the sample survey's scales, lowest first, and those that count as "yes". */
export const sampleScales = {
  concern4: {
    levels: ['Not at all concerned', 'Not too concerned', 'Somewhat concerned', 'Very concerned'],
    top: ['Somewhat concerned', 'Very concerned'],
  },
  agree5: {
    levels: [
      'Strongly disagree',
      'Disagree',
      'Neither agree nor disagree',
      'Agree',
      'Strongly agree',
    ],
    top: ['Agree', 'Strongly agree'],
    neutral: 'Neither agree nor disagree',
  },
  confident4: {
    levels: ['Not at all confident', 'Not too confident', 'Somewhat confident', 'Very confident'],
    top: ['Somewhat confident', 'Very confident'],
  },
  appeal5: {
    levels: [
      'Not at all appealing',
      'Slightly appealing',
      'Moderately appealing',
      'Very appealing',
      'Extremely appealing',
    ],
    top: ['Very appealing', 'Extremely appealing'],
  },
  likely5: {
    levels: ['Very unlikely', 'Unlikely', 'Neither likely nor unlikely', 'Likely', 'Very likely'],
    top: ['Likely', 'Very likely'],
    neutral: 'Neither likely nor unlikely',
  },
  willing5: {
    levels: [
      'Very unwilling',
      'Somewhat unwilling',
      'Neither willing nor unwilling',
      'Somewhat willing',
      'Very willing',
    ],
    top: ['Somewhat willing', 'Very willing'],
    neutral: 'Neither willing nor unwilling',
  },
  welcome5: {
    levels: [
      'Very creepy',
      'Somewhat creepy',
      'Neither creepy nor welcome',
      'Somewhat welcome',
      'Very welcome',
    ],
    top: ['Somewhat welcome', 'Very welcome'],
    neutral: 'Neither creepy nor welcome',
  },
  frequency5: {
    levels: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    top: ['Often', 'Always'],
  },
  yesNo: { levels: ['No', 'Yes'], top: ['Yes'] },
} as const;

export type ScaleName = keyof typeof sampleScales;
