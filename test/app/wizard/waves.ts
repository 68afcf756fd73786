/** Two waves of one small survey: in the second a question is renamed, one has a new answer, and one is gone. */

const agree = [
  'Strongly disagree',
  'Disagree',
  'Neither agree nor disagree',
  'Agree',
  'Strongly agree',
] as const;

interface WaveColumns {
  readonly concern: string;
  readonly cookies: readonly string[];
  readonly withTrust: boolean;
}

export const waveOne = wave({
  concern: 'I am worried about how companies use my data',
  cookies: ['Never', 'Sometimes', 'Always'],
  withTrust: true,
});

export const waveTwo = wave({
  concern: 'I am worried about how companies use my personal data',
  cookies: ['Never', 'Sometimes', 'Always', 'Only on new sites'],
  withTrust: false,
});

/** 120 respondents born 1950 to 2004; a pattern rather than chance, so that every level and group occurs. */
function wave({ concern, cookies, withTrust }: WaveColumns): string {
  const headers = [
    'birth_year',
    'Gender',
    concern,
    'How often do you decline cookies?',
    'Do you use an ad blocker?',
    ...(withTrust ? ['How much do you trust banks with your data?'] : []),
    'weight',
    'bad_weight',
  ];
  const rows = Array.from({ length: 120 }, (_, i) => [
    1950 + ((i * 7) % 55),
    i % 2 === 0 ? 'Woman' : 'Man',
    i % 20 === 3 ? 'Prefer not to say' : agree[(i * 3 + (i >> 2)) % agree.length],
    cookies[(i * 5 + (i >> 3)) % cookies.length],
    i % 3 === 0 ? 'Yes' : 'No',
    ...(withTrust ? [['Not at all', 'A little', 'A lot'][i % 3]] : []),
    (0.5 + (i % 10) / 10).toFixed(1),
    i === 40 ? '-1' : '1.5',
  ]);
  return [headers, ...rows].map((row) => row.join(',')).join('\n');
}
