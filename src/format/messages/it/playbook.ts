import type { playbook as english } from '../en/playbook';
import type { Translated } from '../Translated';

export const playbook = {
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
  'left-out': 'Non conta come prova finché qualcuno non conferma come è stato letto: {facts}.',
  'no-evidence': 'Questa indagine non chiede nulla in proposito.',
  evidence: 'Che cosa dice questa indagine',
  'item-shown': '«{label}»: {percent} risponde {levels} (intervallo al 95% {interval}, n {count}).',
  'item-hidden': '«{label}»: {reason}.',
  'by-group': 'Per gruppo: {difference}.',
  'widest-of': 'I gruppi differiscono di più su «{label}»: {difference}.',
  'none-differs': 'Su nessuna di queste i gruppi si distinguono.',
  'ranked-data-type':
    'I più condividerebbero: {most} ({mostPercent}); i meno: {least} ({leastPercent})',
  'ranked-tactic': 'La più gradita: {most} ({mostPercent}); la meno: {least} ({leastPercent})',
  'ranked-other': 'In testa: {most} ({mostPercent}); in coda: {least} ({leastPercent})',
  'ranked-alike': 'Nessun ordine chiaro: gli intervalli della prima e dell’ultima si sovrappongono',
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
} satisfies Translated<typeof english>;
