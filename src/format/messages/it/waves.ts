import type { waves as english } from '../en/waves';
import type { Translated } from '../Translated';

export const waves = {
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
  'net-score-name': '{label}: saldo',
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
    'Da {earlier} a {later} · il cambiamento è la seconda meno la prima · intervalli t al 95% per campioni indipendenti, gradi di libertà di Welch–Satterthwaite · la freccia piena è un cambiamento oltre il caso al 5% dopo la correzione di Holm su tutto il confronto',
  'method-over':
    'Da {earlier} a {later} · il cambiamento è la seconda meno la prima · intervalli t al 95% per campioni indipendenti, gradi di libertà di Welch–Satterthwaite · la freccia piena è un cambiamento oltre il caso al 5% dopo la correzione di Benjamini–Hochberg su tutto il confronto',
  'method-filters': 'filtri: {filters}',
  'change-aside': '{figure} ({interval})',
  'change-column': 'Cambiamento',
  'base-waves':
    'chi ha risposto, in ogni rilevazione; gli n di entrambe stanno accanto a ogni cambiamento',
  'correction-waves': 'Holm e Benjamini–Hochberg, ciascuno su tutti i cambiamenti',
  'sheet-changes': 'Cambiamenti {ids}',
  'sheet-title': '{name}: da {earlier} a {later}',
  'slide-largest': 'I cambiamenti più grandi tra tutti i rispondenti',
  reason: 'Motivo',
  'base-of-wave': 'n, {wave}',
  'p-holm': 'p (Holm)',
  'p-bh': 'p (Benjamini–Hochberg)',
  'chart-summary': 'Da {earlier} a {later}, {count, plural, one {# riga} other {# righe}}. {rows}',
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
  'break-reading-asked': 'Nessuno ha confermato come è stata letta',
  'break-wording-changed': 'Formulata diversamente',
  'break-levels-changed': 'Altre risposte, o in altro ordine',
  'break-top-changed': 'Altre risposte contano come sì',
  'break-base-changed': 'Un’altra base',
  'break-direction-changed': 'Protettiva in una rilevazione, rivelatrice nell’altra',
  'break-evidence-changed': 'Nota in altro modo: osservata, dichiarata o intenzione',
  'break-items-changed': 'Gli indici sono fatti di altre domande',
  reworded: 'formulata diversamente',
  'trend-title': 'Andamento',
  'trend-method':
    'La variazione annua da una regressione sull’anno della rilevazione, ogni ondata uno strato a sé, e accanto il test se una retta è troppo semplice. Le ondate sono trattate come campioni indipendenti; se le persone erano le stesse, è una stima prudente.',
  'trend-figures': 'Ondate',
  'trend-slope': 'all’anno',
  'trend-interval': 'intervallo',
  'trend-departure': 'p, non una retta',
  'trend-cut':
    'nessun andamento su tutte le ondate: la domanda, le risposte o gli intervistati sono cambiati',
  'trend-no-date': 'nessun anno',
  'trend-hidden': 'troppo pochi',
  'trend-no-error': 'nessun errore',
  'caveats-title': 'Che cosa due rilevazioni non dicono',
  'caveat-age':
    'Nella seconda rilevazione una generazione è anche più vecchia. Due rilevazioni distinguono solo in parte l’età dalla coorte: un cambiamento può venire dall’invecchiare, dai tempi o da chi ha risposto.',
  'caveat-independent':
    'I test prendono i due campioni come indipendenti. Dove hanno risposto due volte le stesse persone (un panel), gli intervalli sono di regola troppo ampi, e un cambiamento detto caso può essere vero.',
  'caveat-sample':
    'Un cambiamento nel modo di raggiungere, ponderare o interrogare le persone somiglia a un cambiamento d’opinione. Confronta come sono state fatte le due rilevazioni.',
  'caveat-disclosure':
    'I cambiamenti si calcolano da cifre che i due documenti già mostrano; ciò che uno nasconde resta nascosto. Se gli stessi rispondenti sono in entrambi, le due pubblicazioni insieme possono dire più di ciascuna: pubblicale con una sola regola di riservatezza.',
} satisfies Translated<typeof english>;
