import { defineMessages } from '../defineMessages';

/** Six ways to earn trust, what a survey says of each, and what to ask next. */
export const playbookMessages = defineMessages({
  en: {
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
    'no-evidence': 'This survey asks nothing that speaks to this.',
    evidence: 'What this survey says',
    'item-shown': '“{label}”: {percent} answer {levels} (95% interval {interval}, n {count}).',
    'item-hidden': '“{label}”: {reason}.',
    'by-group': 'By group: {difference}.',
    'widest-of': 'Groups differ most on “{label}”: {difference}.',
    'none-differs': 'On none of these do groups differ by more than chance.',
    'ranked-data-type':
      'Most would share: {most} ({mostPercent}); fewest: {least} ({leastPercent})',
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
  },
  it: {
    lead: 'Sei modi di meritare fiducia. Accanto a ciascuno: che cosa ne dice questa indagine, quanto è forte la prova, e che cosa chiedere la prossima volta dove non dice nulla.',
    'spirit-title': 'Seguire lo spirito della legge',
    'spirit-text':
      'La legge è il minimo che ci si aspetta. La fiducia si guadagna rispettando ciò a cui serve, anche dove la lettera consentirebbe di più.',
    'minimal-title': 'Raccogliere solo ciò che serve',
    'minimal-text':
      'Le persone pesano ogni tipo di dato a sé. Chiedere ciò che pochi darebbero costa fiducia; si chieda solo ciò che serve al servizio.',
    'transparent-title': 'Essere trasparenti senza sommergere',
    'transparent-text':
      'Avvisi che nessuno legge non informano nessuno. Si dica che cosa si raccoglie, perché e che cosa se ne ha, in breve e nel momento giusto.',
    'not-creepy-title': 'Evitare le tattiche inquietanti',
    'not-creepy-text':
      'Gli stessi dati possono piacere o turbare. Ciò che le persone trovano inquietante è un costo, anche dove una volta funziona.',
    'aggregate-title': 'Usare dati aggregati e anonimi',
    'aggregate-text':
      'Molti usi chiedono totali, non persone. Chi non darebbe dati con il proprio nome può darli senza.',
    'whole-company-title': 'Lavorarci come azienda intera',
    'whole-company-text':
      'La promessa di un reparto è rotta da un altro. La fiducia è nell’azienda, e così il lasciarla.',
    contents: 'I sei modi, e le prove per ciascuno',
    strength: 'Prove in questa indagine',
    'strength-none': 'nessuna',
    'strength-weak': 'deboli',
    'strength-moderate': 'discrete',
    'strength-strong': 'forti',
    'strength-waiting': 'in calcolo',
    'strength-why': '{count, plural, one {Ne parla # domanda.} other {Ne parlano # domande.}}',
    'no-evidence': 'Questa indagine non chiede nulla in proposito.',
    evidence: 'Che cosa dice questa indagine',
    'item-shown':
      '«{label}»: {percent} risponde {levels} (intervallo al 95% {interval}, n {count}).',
    'item-hidden': '«{label}»: {reason}.',
    'by-group': 'Per gruppo: {difference}.',
    'widest-of': 'I gruppi differiscono di più su «{label}»: {difference}.',
    'none-differs': 'Su nessuna di queste i gruppi differiscono più di quanto farebbe il caso.',
    'ranked-data-type':
      'I più condividerebbero: {most} ({mostPercent}); i meno: {least} ({leastPercent})',
    'ranked-tactic': 'La più gradita: {most} ({mostPercent}); la meno: {least} ({leastPercent})',
    'ranked-other': 'In testa: {most} ({mostPercent}); in coda: {least} ({leastPercent})',
    'ranked-alike':
      'Nessun ordine chiaro: gli intervalli della prima e dell’ultima si sovrappongono',
    'ranked-hidden': 'Troppo poche risposte per un ordine',
    'share-who': 'Quota di tutti i rispondenti che risponde {levels}',
    'share-top': 'Quota di tutti i rispondenti nel top box di ogni domanda',
    'side-by-side': 'Fianco a fianco',
    contrast: '«{one}»: {onePercent}. «{other}»: {otherPercent}.',
    'contrast-note':
      'Due domande diverse, ciascuna su chi vi ha risposto: da leggere insieme, non da sottrarre.',
    'ask-next': 'Da chiedere la prossima volta',
    'ask-lead':
      '{count, plural, one {Una domanda colmerebbe una lacuna: copiala nel questionario.} other {Queste domande colmerebbero delle lacune: copiale nel questionario.}}',
    'all-asked': 'Questa indagine chiede tutto ciò che serve a questa strategia.',
    copy: 'Copia',
    'copy-question': 'Copia la domanda: {text}',
    copied: 'Domanda copiata',
    'copy-failed': 'Il browser non ha permesso di copiare; seleziona il testo.',
    'rules-title': 'Come si giudica la forza delle prove',
    'rules-none': 'Nessuna: nessuna cifra in proposito si può mostrare.',
    'rules-weak': 'Deboli: qualche cifra si può mostrare, ma meno che discrete.',
    'rules-moderate':
      'Discrete: {items} domande o più, ciascuna su almeno {base} rispondenti, con un intervallo largo al più {width} punti.',
    'rules-strong':
      'Forti: {items} domande così o più su almeno {base} rispondenti, almeno una su un comportamento osservato o dichiarato. Atteggiamenti e intenzioni da soli non sono mai forti.',
    'rules-how':
      'Le domande si trovano per ruolo e per parole, in inglese e italiano. Il giudizio è su tutti i rispondenti con i filtri scelti.',
    synthetic:
      'Questi rispondenti sono inventati: le cifre mostrano come si legge la pagina, non che cosa pensa la gente.',
  },
});
