import type { personalization as english } from '../en/personalization';
import type { Translated } from '../Translated';

export const personalization = {
  lead: 'Beneficio contro costo: quale personalizzazione si desidera, quali dati si darebbero in cambio, quali tattiche vanno troppo oltre, e che cosa fa andare via.',
  'rank-by': 'In ordine per',
  beside: 'Accanto',
  'all-respondents': 'Tutti i rispondenti',

  'tactics-title': 'Tattiche, da inquietanti a gradite',
  'appeal-title': 'Che cosa attrae',
  'sharing-title': 'Che cosa condividerebbero',
  'leaving-title': 'Che cosa fa andare via',
  'options-title': 'Scelte da elenchi',

  side: 'Mostra',
  'side-low': 'Prima le più inquietanti',
  'side-lowest': 'Prima le più inquietanti, per la sola risposta più bassa',
  'side-top': 'Prima le più gradite',

  'tactics-low': 'La più inquietante per {group}: «{label}» ({percent})',
  'tactics-low-tied': 'Tra le più inquietanti per {group}: «{label}» ({percent})',
  'creepiest-real':
    '{tied, select, yes {Tra le più inquietanti per {a} c’è} other {La più inquietante per {a} è}} «{label}»: {aFigure} tra {a}, {bFigure} tra {b}, una differenza di {difference} (intervallo al 95% {interval}), più di quanto farebbe il caso ({p}, Holm).',
  'creepiest-alike':
    '{tied, select, yes {Tra le più inquietanti per {a} c’è} other {La più inquietante per {a} è}} «{label}»: {aFigure} tra {a}, {bFigure} tra {b}, una differenza di {difference} (intervallo al 95% {interval}), simili entro {points} punti.',
  'creepiest-open':
    '{tied, select, yes {Tra le più inquietanti per {a} c’è} other {La più inquietante per {a} è}} «{label}»: {aFigure} tra {a}, {bFigure} tra {b}, una differenza di {difference} (intervallo al 95% {interval}), e non si può dire se differiscano ({p} su tutte le coppie di gruppi, Holm).',
  'creepiest-unknown':
    '{tied, select, yes {Tra le più inquietanti per {a} c’è} other {La più inquietante per {a} è}} «{label}»; troppo poche risposte per dire se per {b} è diverso.',
  'tactics-top': 'La più gradita per {group}: «{label}» ({percent})',
  'tactics-top-tied': 'Tra le più gradite per {group}: «{label}» ({percent})',
  appeal: 'Ciò che più attrae, per {group}: «{label}» ({percent})',
  'appeal-tied': 'Tra ciò che più attrae, per {group}: «{label}» ({percent})',
  sharing: 'Ciò che si condivide più volentieri, per {group}: «{label}» ({percent})',
  'sharing-tied': 'Tra ciò che si condivide più volentieri, per {group}: «{label}» ({percent})',
  leaving: 'Ciò che si dice più spesso, per {group}: «{label}» ({percent})',
  'leaving-tied': 'Tra ciò che si dice più spesso, per {group}: «{label}» ({percent})',
  options: 'Ciò che si sceglie più spesso, per {group}: «{label}» ({percent})',
  'options-tied': 'Tra ciò che si sceglie più spesso, per {group}: «{label}» ({percent})',
  'nothing-ranked': 'Troppo poche risposte per un ordine, per {group}',

  'close-behind':
    'Troppo vicine per decidere: {labels}{more, plural, =0 {} one {, e un’altra} other {, e altre #}}.',
  'share-of-top-levels': 'Quota di chi risponde {levels}.',
  'share-of-low-levels': 'Quota di chi risponde {levels}, l’estremo basso della scala.',
  'share-of-lowest-levels': 'Quota di chi dà la sola risposta più bassa: {levels}.',
  'share-of-top': 'Quota di chi dà una risposta che conta come sì.',
  'share-of-low': 'Quota di chi risponde all’estremo basso della scala di ogni domanda.',
  'share-of-lowest': 'Quota di chi dà la sola risposta più bassa di ogni domanda.',
  'share-of-options': '«{question}», quota di chi sceglie ciascuna.',
  'common-start': '«{start} …»',
  willingness: 'Essere disposti a condividere non è condividere.',
  'quoted-level': '«{level}»',

  'every-difference': 'Ogni differenza tra {a} e {b}',
  'differences-caption': 'In punti: {a} meno {b}',
  'differences-note':
    'Ogni riga è verificata da sola su tutte le coppie di gruppi (Holm); con molte righe, qualcuna differisce per caso.',

  'lacking-tactics-title': 'Nessuna tattica da valutare',
  'lacking-tactics':
    'Servirebbero domande che valutano tattiche, come «Un SMS con un’offerta mentre passi davanti a un negozio», da «Molto inquietante» a «Molto gradita».',
  'lacking-appeal-title': 'Nessuna personalizzazione da desiderare',
  'lacking-appeal':
    'Servirebbero domande sul gradimento, come «Quanto ti attraggono i consigli basati su ciò che hai comprato?».',
  'lacking-sharing-title': 'Nessun tipo di dato da condividere',
  'lacking-sharing':
    'Servirebbero domande sulla disponibilità a condividere ogni tipo di dato: interessi, acquisti, navigazione, posizione.',
  'lacking-leaving-title': 'Nulla sull’abbandono dei marchi',
  'lacking-leaving':
    'Servirebbe una domanda come «Hai smesso di comprare da un marchio per come trattava i dati personali?».',
} satisfies Translated<typeof english>;
