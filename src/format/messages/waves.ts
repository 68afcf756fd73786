import { defineMessages } from '../defineMessages';

/** Two waves side by side: what changed, what could not be compared, and what the comparison cannot tell. */
export const waveMessages = defineMessages({
  en: {
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
      '{earlier} to {later} · change is later minus earlier · 95% t intervals for independent samples, degrees of freedom by Welch–Satterthwaite · a solid arrow is a change beyond chance at 5% after Holm’s correction over the groups',
    'method-over':
      '{earlier} to {later} · change is later minus earlier · 95% t intervals for independent samples, degrees of freedom by Welch–Satterthwaite · a solid arrow is a change beyond chance at 5% after Benjamini–Hochberg’s correction over the whole comparison',
    'method-filters': 'filters: {filters}',
    'change-aside': '{figure} ({interval})',
    'change-column': 'Change',
    'base-waves': 'respondents who answered, in each wave; n of both stands beside each change',
    'correction-waves': 'Holm over the groups of a figure; Benjamini–Hochberg over all changes',
    'sheet-changes': 'Changes {ids}',
    'sheet-title': '{name}: from {earlier} to {later}',
    'slide-largest': 'The largest changes among all respondents',
    reason: 'Reason',
    'base-of-wave': 'n, {wave}',
    'p-holm': 'p (Holm)',
    'p-bh': 'p (Benjamini–Hochberg)',
    'chart-summary':
      'From {earlier} to {later}, {count, plural, one {# row} other {# rows}}. {rows}',
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
    'break-wording-changed': 'Worded differently',
    'break-levels-changed': 'Other answers offered, or in another order',
    'break-top-changed': 'Other answers count as yes',
    'break-base-changed': 'Another base',
    'break-direction-changed': 'Protective in one wave, disclosing in the other',
    'break-evidence-changed': 'Known otherwise: observed, self-reported or willing',
    'break-items-changed': 'The indices are built of other questions',
    reworded: 'worded differently',
    'caveats-title': 'What two waves cannot tell',
    'caveat-age':
      'A generation in the later wave is also older. Two waves tell age from cohort only in part: a change may come from growing older, from the times, or from who answered.',
    'caveat-independent':
      'The tests take the two samples as independent. Where the same people answered both (a panel), the intervals are as a rule too wide, and a change that is called chance may be real.',
    'caveat-sample':
      'A change in how people were reached, weighted or asked looks the same as a change of mind. Compare how both waves were made.',
    'caveat-disclosure':
      'Changes are computed from figures that both documents already show; what either withholds stays withheld. If the same respondents are in both, the two publications together can tell more than each alone: publish them under one disclosure policy.',
  },
  it: {
    lead: 'Che cosa è cambiato tra due rilevazioni di un sondaggio, gruppo per gruppo, e quali cambiamenti vanno oltre il caso.',
    'earlier-wave': 'prima rilevazione',
    'later-wave': 'seconda rilevazione',
    changed:
      '{count, plural, one {# cifra} other {# cifre}} su {total} {count, plural, one {è cambiata} other {sono cambiate}} da {earlier} a {later} più di quanto farebbe il caso',
    unchanged: 'Nulla è cambiato da {earlier} a {later} più di quanto farebbe il caso',
    'changed-title': 'Che cosa è cambiato di più',
    considered:
      '{tests, plural, one {# cambiamento verificato} other {# cambiamenti verificati insieme}}; quelli elencati reggono a un tasso di false scoperte del 5% (Benjamini–Hochberg), ciascuno nel suo gruppo più sicuro.',
    'none-certain':
      '{tests, plural, one {# cambiamento verificato} other {# cambiamenti verificati insieme}}; nessuno regge a un tasso di false scoperte del 5% (Benjamini–Hochberg).',
    'item-rose':
      '«{label}» è salito di {points} punti tra {group}, da {before} a {after} (intervallo al 95% del cambiamento da {low} a {high}).',
    'item-fell':
      '«{label}» è sceso di {points} punti tra {group}, da {before} a {after} (intervallo al 95% del cambiamento da {low} a {high}).',
    'gap-rose':
      'Il divario tra «{concern}» e «{behavior}» è salito di {points} punti tra {group}, da {before} a {after} (intervallo al 95% del cambiamento da {low} a {high}).',
    'gap-fell':
      'Il divario tra «{concern}» e «{behavior}» è sceso di {points} punti tra {group}, da {before} a {after} (intervallo al 95% del cambiamento da {low} a {high}).',
    'index-gap-rose':
      'Il divario degli indici è salito di {points} punti tra {group}, da {before} a {after} (intervallo al 95% del cambiamento da {low} a {high}).',
    'index-gap-fell':
      'Il divario degli indici è sceso di {points} punti tra {group}, da {before} a {after} (intervallo al 95% del cambiamento da {low} a {high}).',
    'gap-name': '{concern} / {behavior}',
    'index-gap-name': 'Divario degli indici',
    'subject-title': 'Una cifra, gruppo per gruppo',
    'subject-choice': 'Cifra',
    'group-title': 'Tutte le cifre di un gruppo',
    'group-choice': 'Gruppo',
    'subject-changed': '{name}: {change} punti tra {group}, da {before} a {after}',
    'subject-unchanged': '{name}: nessun gruppo è cambiato più di quanto farebbe il caso',
    'subject-untested': '{name}: nessun gruppo ha abbastanza risposte in entrambe le rilevazioni',
    'group-changed':
      'Tra {group}, {kind, select, gap {divari cambiati} other {quote cambiate}} più di quanto farebbe il caso: {count} su {total}',
    'group-unchanged':
      'Tra {group}, {kind, select, gap {divari cambiati} other {quote cambiate}} più di quanto farebbe il caso: 0 su {total}',
    quoted: '«{name}»',
    wording: '«{wording}»',
    counted: 'Contano: {top}.',
    'all-figures': 'Prima il cambiamento più grande',
    'show-all': 'Mostra tutte le {count}',
    'show-fewer': 'Mostra le {count} più cambiate',
    'method-within':
      'Da {earlier} a {later} · il cambiamento è la seconda meno la prima · intervalli t al 95% per campioni indipendenti, gradi di libertà di Welch–Satterthwaite · la freccia piena è un cambiamento oltre il caso al 5% dopo la correzione di Holm sui gruppi',
    'method-over':
      'Da {earlier} a {later} · il cambiamento è la seconda meno la prima · intervalli t al 95% per campioni indipendenti, gradi di libertà di Welch–Satterthwaite · la freccia piena è un cambiamento oltre il caso al 5% dopo la correzione di Benjamini–Hochberg su tutto il confronto',
    'method-filters': 'filtri: {filters}',
    'change-aside': '{figure} ({interval})',
    'change-column': 'Cambiamento',
    'base-waves':
      'chi ha risposto, in ogni rilevazione; gli n di entrambe stanno accanto a ogni cambiamento',
    'correction-waves': 'Holm sui gruppi di una cifra; Benjamini–Hochberg su tutti i cambiamenti',
    'sheet-changes': 'Cambiamenti {ids}',
    'sheet-title': '{name}: da {earlier} a {later}',
    'slide-largest': 'I cambiamenti più grandi tra tutti i rispondenti',
    reason: 'Motivo',
    'base-of-wave': 'n, {wave}',
    'p-holm': 'p (Holm)',
    'p-bh': 'p (Benjamini–Hochberg)',
    'chart-summary':
      'Da {earlier} a {later}, {count, plural, one {# riga} other {# righe}}. {rows}',
    'change-of': '{name}, cambiamento',
    'wave-of': '{name}, {wave}',
    'choose-title': 'Confronta con',
    'choose-text': 'È aperto «{title}». Scegli l’altra rilevazione.',
    'published-wave': 'Studio pubblicato',
    'known-wave': 'Altra rilevazione',
    'own-wave': 'Il tuo file, {file}',
    'none-chosen': 'Scegli uno studio…',
    'open-wave': 'Scegli il file dell’altra rilevazione…',
    mismatches:
      'Della lettura di questo studio, {count, plural, one {# cosa non trovata} other {# cose non trovate}} nell’altra rilevazione',
    'from-file': 'Dal file {file}',
    'close-wave': 'Confronta con un’altra',
    'swap-order': 'Scambia prima e seconda',
    direction: '{earlier}, poi {later}',
    'accept-wording': 'Confronta anche dove cambia solo la formulazione',
    'loading-wave': 'Apertura dell’altra rilevazione…',
    'save-results': 'Salva i risultati di questo studio',
    'saving-results': 'Calcolo di tutte le tabelle…',
    'save-failed':
      'Alcune tabelle non si sono potute calcolare, quindi nulla è stato salvato: {reason}',
    'save-note':
      'Un file di risultati (JSON) con tutte le tabelle per generazione e nessun rispondente. Le cifre su poche persone vi stanno così come sono: tienilo per te, e per pubblicare usa il controllo della riservatezza.',
    'empty-title': 'Una seconda rilevazione mostra che cosa è cambiato',
    'empty-text':
      'Un sondaggio è un’istantanea. Metti accanto un’altra rilevazione delle stesse domande, e ogni quota e ogni divario mostra il suo cambiamento con la sua incertezza.',
    'empty-hosted': 'Uno studio che questo sito pubblica: sceglilo qui sopra.',
    'empty-file':
      'Il sondaggio dell’altra rilevazione: è letto come questo e resta in questo browser. Può accompagnarlo un file di studio (.json).',
    'empty-results':
      'Un file di risultati: quello che dà «Salva i risultati di questo studio» o, dalla riga di comando, divario estimate FILE --study S --json > results.json.',
    'empty-match':
      'Le domande si abbinano per il loro id nel file di studio. Leggi le due rilevazioni con lo stesso file di studio, e ciò che è rimasto uguale viene confrontato.',
    'view-absent':
      'Le due rilevazioni non hanno cifre di una stessa vista. Dividi per generazione senza filtri, come ogni studio offre, o scegli un’altra rilevazione.',
    'nothing-matches':
      'Nessuna domanda è uguale nelle due rilevazioni. L’elenco qui sotto dice perché per ciascuna; di solito basta leggerle con un solo file di studio.',
    'same-figures':
      'Le due rilevazioni hanno le stesse cifre fino all’ultimo decimale: sembra una sola rilevazione data due volte.',
    'scheme-changed':
      'Le due rilevazioni definiscono le generazioni con schemi diversi: lo stesso nome non indica gli stessi anni di nascita. Si confrontano solo i totali.',
    'bands-against-generations':
      'Una rilevazione è divisa per fasce d’età, l’altra per generazioni. Si confrontano solo i totali.',
    'assignment-changed':
      'Le generazioni sono state ricavate in modi diversi nelle due rilevazioni (anno di nascita, età o fascia d’età): al confine qualcuno può stare con i vicini in una delle due.',
    'by-age':
      'I gruppi sono fasce d’età: persone della stessa età, non le stesse persone più vecchie.',
    'unmatched-groups': 'Solo in una rilevazione, quindi non confrontati: {groups}.',
    'uncompared-title': 'Non confrontate',
    'uncompared-lead':
      '{count, plural, one {# cifra non è messa} other {# cifre non sono messe}} a confronto, perché la domanda non è rimasta uguale o non è stata posta due volte.',
    'break-only-earlier': 'Solo nella prima rilevazione ({wave})',
    'break-only-later': 'Solo nella seconda rilevazione ({wave})',
    'break-figures-absent': 'Posta in entrambe, ma una non ne ha la cifra qui',
    'break-kind-changed': 'Un altro tipo di domanda',
    'break-wording-changed': 'Formulata diversamente',
    'break-levels-changed': 'Altre risposte, o in altro ordine',
    'break-top-changed': 'Altre risposte contano come sì',
    'break-base-changed': 'Un’altra base',
    'break-direction-changed': 'Protettiva in una rilevazione, rivelatrice nell’altra',
    'break-evidence-changed': 'Nota in altro modo: osservata, dichiarata o intenzione',
    'break-items-changed': 'Gli indici sono fatti di altre domande',
    reworded: 'formulata diversamente',
    'caveats-title': 'Che cosa due rilevazioni non dicono',
    'caveat-age':
      'Nella seconda rilevazione una generazione è anche più vecchia. Due rilevazioni distinguono solo in parte l’età dalla coorte: un cambiamento può venire dall’invecchiare, dai tempi o da chi ha risposto.',
    'caveat-independent':
      'I test prendono i due campioni come indipendenti. Dove hanno risposto due volte le stesse persone (un panel), gli intervalli sono di regola troppo ampi, e un cambiamento detto caso può essere vero.',
    'caveat-sample':
      'Un cambiamento nel modo di raggiungere, ponderare o interrogare le persone somiglia a un cambiamento d’opinione. Confronta come sono state fatte le due rilevazioni.',
    'caveat-disclosure':
      'I cambiamenti si calcolano da cifre che i due documenti già mostrano; ciò che uno nasconde resta nascosto. Se gli stessi rispondenti sono in entrambi, le due pubblicazioni insieme possono dire più di ciascuna: pubblicale con una sola regola di riservatezza.',
  },
});
