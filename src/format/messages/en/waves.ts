/** Two waves side by side: what changed, what could not be compared, and what the comparison cannot tell. */
export const waves = {
  lead: 'What changed between two waves of a survey, group by group, and which changes are more than chance.',
  'earlier-wave': 'earlier wave',
  'later-wave': 'later wave',
  changed:
    '{count, plural, one {# figure} other {# figures}} of {total} changed from {earlier} to {later} by more than chance',
  unchanged: 'Nothing changed from {earlier} to {later} by more than chance',
  'changed-title': 'What changed most',
  considered:
    '{tests, plural, one {# change} other {# changes}} tested together; those listed hold at a false discovery rate of 5% (Benjamini–Hochberg), each subject by its surest group.',
  'none-certain':
    '{tests, plural, one {# change} other {# changes}} tested together; none holds at a false discovery rate of 5% (Benjamini–Hochberg).',
  'item-rose':
    '“{label}” rose by {points} points among {group}, from {before} to {after} (95% interval of the change {low} to {high}).',
  'item-fell':
    '“{label}” fell by {points} points among {group}, from {before} to {after} (95% interval of the change {low} to {high}).',
  'gap-rose':
    'The gap of “{concern}” and “{behavior}” rose by {points} points among {group}, from {before} to {after} (95% interval of the change {low} to {high}).',
  'gap-fell':
    'The gap of “{concern}” and “{behavior}” fell by {points} points among {group}, from {before} to {after} (95% interval of the change {low} to {high}).',
  'index-gap-rose':
    'The gap of the indices rose by {points} points among {group}, from {before} to {after} (95% interval of the change {low} to {high}).',
  'index-gap-fell':
    'The gap of the indices fell by {points} points among {group}, from {before} to {after} (95% interval of the change {low} to {high}).',
  'gap-name': '{concern} / {behavior}',
  'net-score-name': '{label}: net score',
  'index-gap-name': 'Gap of the indices',
  'subject-title': 'One figure, group by group',
  'subject-choice': 'Figure',
  'group-title': 'Every figure of one group',
  'group-choice': 'Group',
  'subject-changed': '{name}: {change} points among {group}, from {before} to {after}',
  'subject-unchanged': '{name}: no group changed by more than chance',
  'subject-untested': '{name}: no group has enough answers in both waves',
  'group-changed':
    'Among {group}, {count} of {total} {kind, select, gap {gaps} other {shares}} changed by more than chance',
  'group-unchanged':
    'Among {group}, none of {total} {kind, select, gap {gaps} other {shares}} changed by more than chance',
  quoted: '“{name}”',
  wording: '“{wording}”',
  counted: 'Counted: {top}.',
  'all-figures': 'Largest change first',
  'show-all': 'Show all {count}',
  'show-fewer': 'Show the {count} that changed most',
  'method-within':
    '{earlier} to {later} · change is later minus earlier · 95% t intervals for independent samples, degrees of freedom by Welch–Satterthwaite · a solid arrow is a change beyond chance at 5% after Holm’s correction over the whole comparison',
  'method-over':
    '{earlier} to {later} · change is later minus earlier · 95% t intervals for independent samples, degrees of freedom by Welch–Satterthwaite · a solid arrow is a change beyond chance at 5% after Benjamini–Hochberg’s correction over the whole comparison',
  'method-filters': 'filters: {filters}',
  'change-aside': '{figure} ({interval})',
  'change-column': 'Change',
  'base-waves': 'respondents who answered, in each wave; n of both stands beside each change',
  'correction-waves': 'Holm and Benjamini–Hochberg, each over all changes',
  'sheet-changes': 'Changes {ids}',
  'sheet-title': '{name}: from {earlier} to {later}',
  'slide-largest': 'The largest changes among all respondents',
  reason: 'Reason',
  'base-of-wave': 'n, {wave}',
  'p-holm': 'p (Holm)',
  'p-bh': 'p (Benjamini–Hochberg)',
  'chart-summary': 'From {earlier} to {later}, {count, plural, one {# row} other {# rows}}. {rows}',
  'change-of': '{name}, change',
  'wave-of': '{name}, {wave}',
  'choose-title': 'Compare with',
  'choose-text': '“{title}” is open. Choose the other wave.',
  'published-wave': 'Published study',
  'known-wave': 'Other wave',
  'own-wave': 'Your own file, {file}',
  'none-chosen': 'Choose a study…',
  'open-wave': 'Choose the other wave’s file…',
  mismatches:
    '{count, plural, one {# thing} other {# things}} of this study’s reading not found in the other wave',
  'from-file': 'From the file {file}',
  'close-wave': 'Compare with another',
  'swap-order': 'Swap earlier and later',
  direction: '{earlier}, then {later}',
  'accept-wording': 'Compare also where only the wording differs',
  'loading-wave': 'Opening the other wave…',
  'save-results': 'Save this study’s results',
  'saving-results': 'Working out every table…',
  'save-failed': 'Some tables could not be worked out, so nothing was saved: {reason}',
  'save-note':
    'A results file (JSON) with every table by generation and no respondent. Figures on few people are in it as they are: keep it for yourself, and publish a study with disclosure control instead.',
  'empty-title': 'A second wave shows what changed',
  'empty-text':
    'One survey is a snapshot. Set another wave of the same questions beside it and every share and gap shows its change, with its uncertainty.',
  'empty-hosted': 'A study that this site publishes: choose it above.',
  'empty-file':
    'The other wave’s survey: it is read as this one is and stays in this browser. A study file (.json) can come along.',
  'empty-results':
    'A results file: what “Save this study’s results” gives, or on the command line divario estimate FILE --study S --json > results.json.',
  'empty-match':
    'Questions are matched by their id in the study file. Read both waves with the same study file, and what stayed the same is compared.',
  'view-absent':
    'The two waves hold no figures of one view. Split by generation without filters, which every study holds, or choose another wave.',
  'nothing-matches':
    'No question is the same in both waves. The list below says why for each; reading both with one study file usually mends it.',
  'same-figures':
    'Both waves hold the same figures to the last digit: this looks like one wave given twice.',
  'scheme-changed':
    'The two waves draw generations by different schemes, so that one name does not mean the same birth years. Only the totals are compared.',
  'bands-against-generations':
    'One wave is split by age bands, the other by generations. Only the totals are compared.',
  'assignment-changed':
    'Generations were found by different means in the two waves (year of birth, age, or age band), so some people at the edges may stand with a neighbor in one of them.',
  'by-age': 'Groups are age bands: people of the same ages, not the same people grown older.',
  'unmatched-groups': 'Only in one wave, so not compared: {groups}.',
  'uncompared-title': 'Not compared',
  'uncompared-lead':
    '{count, plural, one {# figure is} other {# figures are}} not set side by side, because the question did not stay the same or was not asked twice.',
  'break-only-earlier': 'Only in the earlier wave ({wave})',
  'break-only-later': 'Only in the later wave ({wave})',
  'break-figures-absent': 'Asked in both, but one of them holds no figure of it here',
  'break-kind-changed': 'Another kind of question',
  'break-reading-asked': 'How it was read is not confirmed',
  'break-wording-changed': 'Worded differently',
  'break-levels-changed': 'Other answers offered, or in another order',
  'break-top-changed': 'Other answers count as yes',
  'break-base-changed': 'Another base',
  'break-direction-changed': 'Protective in one wave, disclosing in the other',
  'break-evidence-changed': 'Known otherwise: observed, self-reported or willing',
  'break-items-changed': 'The indices are built of other questions',
  reworded: 'worded differently',
  'trend-title': 'Trends',
  'trend-method':
    'The change a year by a regression on the year of fieldwork, each wave a stratum of its own, and beside it the test of whether a straight line is too simple. Waves are taken as independent samples; if they asked the same people, this is cautious.',
  'trend-figures': 'Waves',
  'trend-slope': 'a year',
  'trend-interval': 'interval',
  'trend-departure': 'p, not a straight line',
  'trend-cut': 'no trend over all waves: the question, its answers or who was asked changed',
  'trend-no-date': 'no year',
  'trend-hidden': 'too few',
  'trend-no-error': 'no error',
  'caveats-title': 'What two waves cannot tell',
  'caveat-age':
    'A generation in the later wave is also older. Two waves tell age from cohort only in part: a change may come from growing older, from the times, or from who answered.',
  'caveat-independent':
    'The tests take the two samples as independent. Where the same people answered both (a panel), the intervals are as a rule too wide, and a change that is called chance may be real.',
  'caveat-sample':
    'A change in how people were reached, weighted or asked looks the same as a change of mind. Compare how both waves were made.',
  'caveat-disclosure':
    'Changes are computed from figures that both documents already show; what either withholds stays withheld. If the same respondents are in both, the two publications together can tell more than each alone: publish them under one disclosure policy.',
} as const;
