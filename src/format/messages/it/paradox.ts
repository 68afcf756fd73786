import type { paradox as english } from '../en/paradox';
import type { Translated } from '../Translated';

export const paradox = {
  lead: 'Le persone dicono di temere per i propri dati, poi non agiscono per proteggerli. Nessun numero da solo è “il” paradosso: qui ce ne sono quattro, con ciò che parla contro ciascuno.',

  'matrix-finding':
    'In {positive} {total, plural, one {coppia su #} other {coppie su #}} di preoccupazione e comportamento, chi si preoccupa è più numeroso di chi agisce{negative, plural, =0 {} one {; in # è il contrario} other {; in # è il contrario}}',
  'matrix-none-shown': 'Nessuna coppia di preoccupazione e comportamento ha valori da mostrare',
  'matrix-subtitle':
    'Ogni cella: quota di chi è preoccupato meno quota di chi agisce per proteggersi, tutti i rispondenti. Scegli una cella per vedere sopra quella coppia.',
  'matrix-note':
    'Ogni cella vale per il proprio intervallo al 95%; nessuna correzione per i molti confronti.',
  'matrix-partial':
    '{shown} coppie su {total} hanno un valore: uno studio si pubblica con le coppie che dichiara, e per le altre servirebbero le risposte.',

  'fold-groups': 'Gruppo per gruppo',
  'fold-groups-what':
    'Ogni divario contro il riferimento; se i preoccupati agiscono di più, in ogni gruppo.',
  'fold-choices': 'Contato in altri modi ragionevoli',
  'fold-choices-what': 'Risposte più strette e più larghe, senza pesi: il divario regge?',
  'fold-index-what':
    'Il divario degli indici, quanto è affidabile, e dove stanno i rispondenti su entrambi.',
  'fold-matrix': 'Tutte le coppie in uno sguardo',
  'fold-matrix-what': 'Ogni preoccupazione contro ogni atto; qui si sceglie un’altra coppia.',
  'pair-title': 'Una coppia nel dettaglio',
  'pair-of': 'Preoccupazione: «{concern}». Comportamento: «{behavior}».',
  'pair-of-disclosing':
    'Preoccupazione: «{concern}». Comportamento: «{behavior}», considerato protettivo quando non c’è.',

  'ways-title': 'Quattro modi di guardare, tutti i rispondenti',
  'way-gap': 'Divario della coppia',
  'way-gap-what':
    'Quota di preoccupati meno quota di chi agisce: questa preoccupazione contro questo comportamento.',
  'way-index': 'Divario degli indici',
  'way-index-what':
    'Media di tutte le preoccupazioni meno media di tutti i comportamenti protettivi, ognuna da 0 a 100.',
  'way-share': 'Quota del paradosso di questa coppia',
  'way-share-what': 'Fra tutti i rispondenti, chi è preoccupato e non agisce.',
  'way-association': 'Associazione',
  'way-association-what':
    'Quota di chi non agisce tra i preoccupati meno la stessa quota tra i non preoccupati.',
  'read-gap-positive': 'Chi si preoccupa è più numeroso di chi agisce.',
  'read-gap-negative': 'Chi agisce è più numeroso di chi si preoccupa.',
  'read-gap-even': 'Non si distingue da nessun divario.',
  'read-index-positive': 'La preoccupazione è più alta della protezione.',
  'read-index-negative': 'La protezione è più alta della preoccupazione.',
  'read-share': 'Quanto è grande il gruppo che si contraddice.',
  'read-association-works': 'I preoccupati agiscono di più: la preoccupazione va con l’azione.',
  'read-association-idle': 'Per quanto si può dire, i preoccupati non agiscono più degli altri.',
  'read-association-reversed': 'I preoccupati agiscono persino di meno.',
  'agree-paradox':
    'Raccontano una sola storia: chi si preoccupa è più numeroso di chi agisce, e chi si preoccupa non agisce più degli altri.',
  'agree-works':
    'Raccontano una sola storia: chi agisce è numeroso almeno quanto chi si preoccupa, e chi si preoccupa agisce più degli altri.',
  'disagree-works':
    'Raccontano storie diverse: chi si preoccupa è più numeroso di chi agisce, quindi un divario c’è; eppure chi si preoccupa agisce più di chi non lo fa, quindi la preoccupazione conta. Entrambe le cose sono vere delle stesse risposte.',
  'disagree-idle':
    'Raccontano storie diverse: non c’è un vero divario, eppure chi si preoccupa non agisce più degli altri. Chi agisce lo fa per altre ragioni.',
  'sides-differ':
    'La coppia e gli indici vanno in direzioni opposte: ciò che vale per questa preoccupazione e questo comportamento non vale per tutti insieme.',
  'by-group-gap-only':
    'Anche per gruppo divergono: il divario differisce tra i gruppi più di quanto farebbe il caso; nella quota del paradosso non si distingue una differenza.',
  'by-group-share-only':
    'Anche per gruppo divergono: la quota del paradosso differisce tra i gruppi più di quanto farebbe il caso; nel divario non si distingue una differenza.',

  'against-title-none': 'Nessun gruppo ha un divario che si distingua da quello tra {reference}',
  'against-title-wider': 'In confronto con {reference} il divario è più ampio tra {wider}',
  'against-title-narrower': 'In confronto con {reference} il divario è più stretto tra {narrower}',
  'against-title-both':
    'In confronto con {reference} il divario è più ampio tra {wider} e più stretto tra {narrower}',
  'against-caption': 'Divario di ogni gruppo meno quello tra {reference}, in punti',
  'against-wider': 'più ampio, oltre il caso',
  'against-narrower': 'più stretto, oltre il caso',
  'against-alike': 'simile',
  'against-open': 'non si può dire',
  'against-method': 'p è corretto su tutte le coppie di gruppi (Holm).',

  'share-apart':
    'La quota del paradosso è maggiore tra {higher} ({higherPercent}) che tra {lower} ({lowerPercent})',
  'share-alike': 'La quota del paradosso è simile in tutti i gruppi, entro {points} punti',
  'share-open': 'Non si può dire se la quota del paradosso differisca tra i gruppi',
  'index-share-apart':
    'Su tutte le domande, la quota del paradosso è maggiore tra {higher} ({higherPercent}) che tra {lower} ({lowerPercent})',
  'index-share-alike':
    'Su tutte le domande, la quota del paradosso è simile in tutti i gruppi, entro {points} punti',
  'index-share-open':
    'Su tutte le domande, non si può dire se la quota del paradosso differisca tra i gruppi',
  'index-share-total':
    'Su tutte le domande, è preoccupato e non agisce il {percent} di tutti i rispondenti',
  'share-total': 'È preoccupato e non agisce il {percent} di tutti i rispondenti',
  'share-one': 'Chi è preoccupato, e chi agisce',

  'counter-title': 'La preoccupazione va con l’azione?',
  'counter-caption': 'Quota di chi non agisce, tra i preoccupati e tra gli altri',
  'counter-concerned': 'Preoccupati',
  'counter-unconcerned': 'Altri',
  'counter-works': 'i preoccupati agiscono di più',
  'counter-idle': 'non si distinguono',
  'counter-reversed': 'i preoccupati agiscono di meno',
  'counter-withheld': 'non mostrato',
  'counter-nobody-concerned': 'nessuno è preoccupato',
  'counter-nobody-unconcerned': 'tutti sono preoccupati',
  'counter-groups-differ':
    'Quanto conti la preoccupazione differisce tra {a} e {b} più di quanto farebbe il caso.',
  'counter-groups-open':
    'Non si può dire se la preoccupazione conti di più in un gruppo che in un altro.',

  'strip-steady':
    'Il segno non cambia mai: da {low} a {high} punti con {count, plural, one {# scelta} other {# scelte}}',
  'strip-flips': 'Con alcune scelte il divario si rovescia: leggilo con cautela',
  'strip-flips-when': 'Si rovescia con: {choices}.',
  'strip-unsure': 'Con alcune scelte il divario non si distingue da zero',
  'strip-unsure-when': 'Non si distingue da zero con: {choices}.',
  'strip-even': 'Il divario, come lo definisce lo studio, non si distingue da zero',
  'strip-one': 'Non c’è un’altra scelta ragionevole da provare',
  'strip-subtitle': 'Lo stesso divario, tutti i rispondenti, con altre scelte ragionevoli.',

  'index-title': 'Tutte le preoccupazioni contro tutti i comportamenti',
  'index-apart':
    'Il divario degli indici è più ampio tra {higher} ({higherPoints} punti) che tra {lower} ({lowerPoints})',
  'index-alike':
    'Il divario degli indici è simile in tutti i gruppi, entro {points} punti di indice',
  'index-open': 'Non si può dire se il divario degli indici differisca tra i gruppi',
  'index-one': 'Indice di preoccupazione e indice di protezione',
  'index-subtitle':
    '{concerns, plural, one {# preoccupazione} other {# preoccupazioni}} contro {behaviors, plural, one {# comportamento} other {# comportamenti}}; ogni indice è la media di risposte portate da 0 a 100, per chi ha risposto a tutte.',
  'index-none':
    'Non c’è un divario degli indici da mostrare: servono preoccupazioni e comportamenti con punteggio, con le risposte delle stesse persone.',
  'reliability-title': 'Quanto ci si può fidare degli indici',
  'alpha-concern': 'α di Cronbach, preoccupazione',
  'alpha-behavior': 'α di Cronbach, comportamento',
  'difference-reliability': 'Affidabilità della differenza',
  'reliability-low':
    'La differenza dei due indici è poco affidabile (sotto {limit}): confronta i gruppi con cautela, e mai le singole persone.',
  'reliability-fine':
    'La differenza è abbastanza affidabile per confrontare i gruppi (almeno {limit}).',
  'reliability-unknown': 'L’affidabilità della differenza non è calcolabile.',
  'alpha-note':
    'α dice quanto le domande di un indice stanno insieme; 1 è il massimo. I comportamenti sono atti separati, quindi tra loro un α basso è comune.',
  'correlation-caption': 'Correlazione tra indice di preoccupazione e di protezione, per gruppo',
  pearson: 'r di Pearson',
  spearman: 'ρ di Spearman',
  'correlation-title': 'I due indici vanno insieme?',
  'correlation-note': 'Ponderata; da −1 a 1. Sopra lo 0: chi è più preoccupato si protegge di più.',

  'density-title': 'Dove stanno i rispondenti sui due indici',
  'density-subtitle':
    'Dalla soglia {concern} in su un rispondente conta come preoccupato, da {behavior} in su come chi agisce.',
  'threshold-concern': 'Preoccupato da',
  'threshold-behavior': 'Agisce da',
  'index-quadrants-subtitle':
    'Secondo gli indici: preoccupato da {concern}, agisce da {behavior}. Contano ogni domanda, la coppia solo le sue due: perciò le due quote differiscono.',

  'caveats-title': 'Prima di citare queste cifre',
  'caveat-context':
    'Un atteggiamento in generale e un comportamento in un contesto sono cose diverse. Che differiscano non è per forza un paradosso (Solove 2021).',
  'caveat-literature':
    'Su 166 studi, chi era più preoccupato condivideva di meno e si proteggeva di più, anche se di poco (Baruh, Secinti e Cemalcilar 2017).',
  'caveat-zero':
    'Due domande hanno punti di taglio diversi, quindi un divario di zero non ha un significato naturale.',
  'caveat-age':
    'Una sola indagine non distingue la generazione dall’età: chi è nato insieme ha anche la stessa età.',
  'caveats-more': 'Come si misurano queste cifre',

  'lacking-title': 'Questa indagine non può mostrare il paradosso',
  'lacking-concern':
    'Servirebbe una domanda sulla preoccupazione, come «Quanto ti preoccupa come le aziende usano i tuoi dati?».',
  'lacking-behavior':
    'Servirebbe una domanda sul comportamento, come «Nell’ultimo anno hai tolto un permesso a un’app?».',
  'lacking-both':
    'Servirebbero una domanda sulla preoccupazione («Quanto ti preoccupa come le aziende usano i tuoi dati?») e una sul comportamento («Nell’ultimo anno hai tolto un permesso a un’app?»), poste alle stesse persone.',
  'lacking-top':
    'Le domande su preoccupazione o comportamento non hanno risposte che contino come un sì.',
} satisfies Translated<typeof english>;
