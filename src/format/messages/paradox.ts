import { defineMessages } from '../defineMessages';

/** The paradox page: the matrix, one pair in detail, the indices, and what the four ways say. */
export const paradoxMessages = defineMessages({
  en: {
    lead: 'People say they worry about their data, then don’t act to protect it. No single number is “the” paradox: four are shown, with what speaks against each.',

    'matrix-finding':
      'In {positive} of {total, plural, one {# pair} other {# pairs}} of a concern and a behavior, more people worry than act{negative, plural, =0 {} one {; in # it is the other way round} other {; in # it is the other way round}}',
    'matrix-none-shown': 'No pair of a concern and a behavior has figures to show',
    'matrix-subtitle':
      'Each cell: share concerned minus share acting protectively, all respondents. Choose a cell to see that pair below.',
    'matrix-note':
      'Each cell stands by its own 95% interval; no correction is made for looking at many.',
    'matrix-partial':
      '{shown} of {total} pairs have a figure: a study is published with the pairs that it declares, and the others would need the answers themselves.',

    'pair-title': 'One pair in detail',
    'pair-of': 'Concern: “{concern}”. Behavior: “{behavior}”.',
    'pair-of-disclosing':
      'Concern: “{concern}”. Behavior: “{behavior}”, counted as protecting when not done.',

    'ways-title': 'Four ways to look, all respondents',
    'way-gap': 'Pair gap',
    'way-gap-what': 'Share concerned minus share acting: this concern against this behavior.',
    'way-index': 'Index gap',
    'way-index-what': 'Mean of all concerns minus mean of all protective behaviors, each 0 to 100.',
    'way-share': 'Paradox share',
    'way-share-what': 'Of all respondents, those who are concerned and don’t act.',
    'way-association': 'Association',
    'way-association-what':
      'Share not acting among the concerned minus the same share among the unconcerned.',
    'read-gap-positive': 'More people worry than act.',
    'read-gap-negative': 'More people act than worry.',
    'read-gap-even': 'Can’t be told from no gap.',
    'read-index-positive': 'Concern stands higher than protection.',
    'read-index-negative': 'Protection stands higher than concern.',
    'read-share': 'The size of the group that contradicts itself.',
    'read-association-works': 'The concerned act more: concern goes with action.',
    'read-association-idle': 'The concerned act no more than others, as far as can be told.',
    'read-association-reversed': 'The concerned act even less.',
    'agree-paradox':
      'They tell one story: more people worry than act, and those who worry don’t act more than others.',
    'agree-works':
      'They tell one story: as many or more people act as worry, and those who worry act more than others.',
    'disagree-works':
      'They tell different stories: more people worry than act, so there is a gap; yet those who worry act more than those who don’t, so concern is at work. Both are true of the same answers.',
    'disagree-idle':
      'They tell different stories: there is no gap to speak of, yet those who worry don’t act more than others. Who acts, acts for other reasons.',
    'sides-differ':
      'The pair and the indices point in opposite directions: what holds for this concern and this behavior doesn’t hold for all of them together.',
    'by-group-gap-only':
      'By group they part too: the gap differs between groups by more than chance, the paradox share doesn’t.',
    'by-group-share-only':
      'By group they part too: the paradox share differs between groups by more than chance, the gap doesn’t.',

    'against-title-none': 'No group’s gap differs from that of {reference} by more than chance',
    'against-title-wider': 'Against {reference}, the gap is wider among {wider}',
    'against-title-narrower': 'Against {reference}, the gap is narrower among {narrower}',
    'against-title-both':
      'Against {reference}, the gap is wider among {wider} and narrower among {narrower}',
    'against-caption': 'Each group’s gap minus that of {reference}, in points',
    'against-wider': 'wider, more than chance',
    'against-narrower': 'narrower, more than chance',
    'against-chance': 'may be chance',
    'against-method': 'p is corrected over all pairs of groups (Holm).',

    'share-apart':
      'The paradox share is larger among {higher} ({higherPercent}) than among {lower} ({lowerPercent})',
    'share-alike': 'The paradox share does not differ between groups by more than chance',
    'share-total': '{percent} of all respondents are concerned and don’t act',
    'share-one': 'Who is concerned, and who acts',

    'counter-title': 'Does concern go with action?',
    'counter-caption': 'Share that does not act, among the concerned and among the unconcerned',
    'counter-concerned': 'Concerned',
    'counter-unconcerned': 'Not concerned',
    'counter-works': 'the concerned act more',
    'counter-idle': 'no clear difference',
    'counter-reversed': 'the concerned act less',
    'counter-withheld': 'not shown',
    'counter-nobody-concerned': 'nobody is concerned',
    'counter-nobody-unconcerned': 'everybody is concerned',
    'counter-groups-differ':
      'How much concern matters differs between {a} and {b} by more than chance.',
    'counter-groups-alike':
      'How much concern matters does not differ between groups by more than chance.',

    'strip-steady':
      'The sign never changes: from {low} to {high} points under {count, plural, one {# choice} other {# choices}}',
    'strip-flips': 'The gap turns round under some choices, so read it with care',
    'strip-flips-when': 'It turns round with: {choices}.',
    'strip-unsure': 'The gap cannot be told from zero under some choices',
    'strip-unsure-when': 'It cannot be told from zero with: {choices}.',
    'strip-even': 'The gap cannot be told from zero as the study defines it',
    'strip-one': 'There is no other reasonable choice to try',
    'strip-subtitle': 'The same gap, all respondents, under other reasonable choices.',

    'index-title': 'All concerns against all behaviors',
    'index-apart':
      'The index gap is wider among {higher} ({higherPoints} points) than among {lower} ({lowerPoints})',
    'index-alike': 'The index gap does not differ between groups by more than chance',
    'index-one': 'Concern index and protection index',
    'index-subtitle':
      '{concerns, plural, one {# concern} other {# concerns}} against {behaviors, plural, one {# behavior} other {# behaviors}}, each index a mean of answers put on 0 to 100; those who answered all of them.',
    'index-none':
      'There is no index gap to show: the survey needs scored concerns and behaviors answered by the same people.',
    'reliability-title': 'How far the indices can be trusted',
    'alpha-concern': 'Cronbach’s α, concern',
    'alpha-behavior': 'Cronbach’s α, behavior',
    'difference-reliability': 'Reliability of the difference',
    'reliability-low':
      'The difference of the two indices is unreliable (under {limit}): compare groups with care, and never single people.',
    'reliability-fine': 'The difference is reliable enough to compare groups (at least {limit}).',
    'reliability-unknown': 'The reliability of the difference can’t be computed.',
    'alpha-note':
      'α says how well the items of an index hang together; 1 is best. Behaviors are separate acts, so a low α among them is common.',
    'correlation-caption': 'Correlation of concern and protection index, by group',
    pearson: 'Pearson r',
    spearman: 'Spearman ρ',
    'correlation-title': 'Do the two indices go together?',
    'correlation-note': 'Weighted; −1 to 1. Above 0: those more concerned protect themselves more.',

    'density-title': 'Where respondents stand on both indices',
    'density-subtitle':
      'From threshold {concern} on a respondent counts as concerned, from {behavior} on as acting.',
    'threshold-concern': 'Concerned from',
    'threshold-behavior': 'Acting from',
    'index-quadrants-subtitle': 'By the indices: concerned from {concern}, acting from {behavior}.',

    'caveats-title': 'Before you quote these figures',
    'caveat-context':
      'An attitude in general and a behavior in one context are different things. That they differ need not be a paradox (Solove 2021).',
    'caveat-literature':
      'Over 166 studies, those more concerned did share less and protect more, though weakly (Baruh, Secinti & Cemalcilar 2017).',
    'caveat-zero':
      'Two questions are cut at different points, so a gap of zero has no natural meaning.',
    'caveat-age':
      'One survey can’t tell a generation from an age: people born together are also equally old.',
    'caveats-more': 'More on how these are measured',

    'lacking-title': 'This survey can’t show the paradox',
    'lacking-concern':
      'It would take a question on concern, such as “How concerned are you about how companies use your data?”.',
    'lacking-behavior':
      'It would take a question on behavior, such as “In the past year, did you take away a permission from an app?”.',
    'lacking-both':
      'It would take a question on concern (“How concerned are you about how companies use your data?”) and one on behavior (“In the past year, did you take away a permission from an app?”), put to the same people.',
    'lacking-top': 'Its questions on concern or behavior have no answers that count as yes.',
  },
  it: {
    lead: 'Le persone dicono di temere per i propri dati, poi non agiscono per proteggerli. Nessun numero da solo è “il” paradosso: qui ce ne sono quattro, con ciò che parla contro ciascuno.',

    'matrix-finding':
      'In {positive} {total, plural, one {coppia su #} other {coppie su #}} di preoccupazione e comportamento, chi si preoccupa è più numeroso di chi agisce{negative, plural, =0 {} one {; in # è il contrario} other {; in # è il contrario}}',
    'matrix-none-shown': 'Nessuna coppia di preoccupazione e comportamento ha valori da mostrare',
    'matrix-subtitle':
      'Ogni cella: quota di chi è preoccupato meno quota di chi agisce per proteggersi, tutti i rispondenti. Scegli una cella per vedere sotto quella coppia.',
    'matrix-note':
      'Ogni cella vale per il proprio intervallo al 95%; nessuna correzione per i molti confronti.',
    'matrix-partial':
      '{shown} coppie su {total} hanno un valore: uno studio si pubblica con le coppie che dichiara, e per le altre servirebbero le risposte.',

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
    'way-share': 'Quota del paradosso',
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
      'Anche per gruppo divergono: il divario differisce tra i gruppi più di quanto farebbe il caso, la quota del paradosso no.',
    'by-group-share-only':
      'Anche per gruppo divergono: la quota del paradosso differisce tra i gruppi più di quanto farebbe il caso, il divario no.',

    'against-title-none':
      'Nessun gruppo ha un divario diverso da quello tra {reference}, oltre il caso',
    'against-title-wider': 'In confronto con {reference} il divario è più ampio tra {wider}',
    'against-title-narrower':
      'In confronto con {reference} il divario è più stretto tra {narrower}',
    'against-title-both':
      'In confronto con {reference} il divario è più ampio tra {wider} e più stretto tra {narrower}',
    'against-caption': 'Divario di ogni gruppo meno quello tra {reference}, in punti',
    'against-wider': 'più ampio, oltre il caso',
    'against-narrower': 'più stretto, oltre il caso',
    'against-chance': 'può essere un caso',
    'against-method': 'p è corretto su tutte le coppie di gruppi (Holm).',

    'share-apart':
      'La quota del paradosso è maggiore tra {higher} ({higherPercent}) che tra {lower} ({lowerPercent})',
    'share-alike':
      'La quota del paradosso non differisce tra i gruppi più di quanto farebbe il caso',
    'share-total': 'È preoccupato e non agisce il {percent} di tutti i rispondenti',
    'share-one': 'Chi è preoccupato, e chi agisce',

    'counter-title': 'La preoccupazione va con l’azione?',
    'counter-caption': 'Quota di chi non agisce, tra i preoccupati e tra gli altri',
    'counter-concerned': 'Preoccupati',
    'counter-unconcerned': 'Altri',
    'counter-works': 'i preoccupati agiscono di più',
    'counter-idle': 'nessuna differenza chiara',
    'counter-reversed': 'i preoccupati agiscono di meno',
    'counter-withheld': 'non mostrato',
    'counter-nobody-concerned': 'nessuno è preoccupato',
    'counter-nobody-unconcerned': 'tutti sono preoccupati',
    'counter-groups-differ':
      'Quanto conti la preoccupazione differisce tra {a} e {b} più di quanto farebbe il caso.',
    'counter-groups-alike':
      'Quanto conti la preoccupazione non differisce tra i gruppi più di quanto farebbe il caso.',

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
      'Il divario degli indici non differisce tra i gruppi più di quanto farebbe il caso',
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
    'correlation-note':
      'Ponderata; da −1 a 1. Sopra lo 0: chi è più preoccupato si protegge di più.',

    'density-title': 'Dove stanno i rispondenti sui due indici',
    'density-subtitle':
      'Dalla soglia {concern} in su un rispondente conta come preoccupato, da {behavior} in su come chi agisce.',
    'threshold-concern': 'Preoccupato da',
    'threshold-behavior': 'Agisce da',
    'index-quadrants-subtitle':
      'Secondo gli indici: preoccupato da {concern}, agisce da {behavior}.',

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
  },
});
