const answers = '1960,Agree,Yes\n1985,Disagree,No\n2001,Agree,No\n';

/** A small survey of the reader's own: 120 rows that need no correction to show results. */
export const ownSurvey = {
  name: 'mine.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `birth_year,I worry about my privacy,I use an ad blocker\n${answers.repeat(40)}`,
  ),
};
