/** What this browser keeps of the reader's own surveys, and how they come back. */
export const kept = {
  'away-title': 'Your survey has to be opened again',
  'away-known':
    'A page can’t open a file by itself. Choose “{file}” again: what you corrected until {date} comes back with it, and so does this view.',
  'away-unknown':
    'This address was made for a file on somebody’s own computer, and this browser keeps nothing of it. If the file is yours, choose it again.',
  reopen: 'Reopen “{file}”',
  'choose-again': 'Choose the file…',
  'see-published': 'See a published study instead',
  'list-title': 'Kept in this browser',
  'list-lead':
    'How you corrected each survey, so that it comes back with its file; the answers only where you had them kept. Nobody else’s browser has it.',
  'with-answers': 'survey and corrections, {size}, {date}',
  'without-answers': 'corrections, no answers, {size}, {date}',
  open: 'Open “{file}”',
  forget: 'Forget',
  'forget-one': 'Forget “{file}”',
  'offer-title': 'Keep this survey',
  offer:
    '“{file}” is open in this tab only. Kept in this browser, it is there again after a crash, a reload or a month.',
  'keep-here': 'Keep it in this browser',
  'not-now': 'Not now',
  'came-back': 'What you corrected until {date} came back with this file.',
  'start-over': 'Start over without it',
  'not-kept': 'Your corrections are not kept:',
} as const;
