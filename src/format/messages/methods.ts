import { defineMessages } from '../defineMessages';

/** The methods page: what every figure means, for a reader. A body's blank lines part its paragraphs. */
export const methodsMessages = defineMessages({
  en: {
    lead: 'What each figure on these pages means, how it is computed, and what it cannot tell. The reference for every estimate is R’s survey package (Lumley); the figures agree with it to eight digits.',
    contents: 'On this page',
    'gap-title': 'The gap of one pair',
    'gap-body':
      'The share of people who are concerned (their answer is in the concern’s top box) minus the share who act to protect themselves, among the same people: those who answered both questions. A behavior that gives data away counts as protective when it is not done.\n\nThe gap is in percentage points. It depends on where each question is cut, so zero is not a natural “no paradox”: read it beside the counter-evidence and the sensitivity strip.',
    'index-title': 'The gap of the indices',
    'index-body':
      'Each person’s concern index is the mean of all their concern answers, each put on a scale from 0 to 100 (percent of maximum possible; Cohen, Cohen, Aiken & West 1999); the behavior index is built in the same way from all protective behavior. Only people who answered every item have an index. The gap is their difference in index points.\n\nCronbach’s α (KR-20 for yes/no items) says how well the items of an index hang together. A difference of two indices is less reliable than either when they correlate; under 0.60 the page warns.',
    'quadrants-title': 'The four quadrants',
    'quadrants-body':
      'Everybody is one of four: paradoxical (concerned, does not act), guarded (concerned, acts), cautious (not concerned, acts) or carefree (neither). The four shares sum to 100%, and paradoxical minus cautious is the gap. For indices a person counts as concerned, or as acting, from the threshold on: 50 unless you change it.',
    'association-title': 'Does concern go with action?',
    'association-body':
      'However wide the gap, concern may still be at work. The page sets the share of the concerned who do not act beside the share of the unconcerned who do not act. If 60% of the concerned do nothing but 85% of the unconcerned do nothing, concern makes a difference. The correlations (weighted Pearson r, Spearman’s ρ) say the same of the two indices.',
    'sensitivity-title': 'The sensitivity strip',
    'sensitivity-body':
      'The same gap under other reasonable choices: a narrower or a wider top box, neutral answers left out, with and without weights, each item left out in turn. A gap that changes its sign along the strip is a gap to be careful with.',
    'evidence-title': 'Observed, self-reported, willing',
    'evidence-body':
      'An observed behavior is what people did while being watched by the survey itself. A self-reported behavior is what they say they do. A willing one is what they say they would do; willingness is not behavior. The mark stands on every chart.',
    'caveats-title': 'What the literature warns of',
    'caveats-body':
      'General attitudes and behavior in one context are different things, so a difference between them need not be a paradox (Solove 2021). Over 166 studies, people who are more concerned do share less and protect more, though weakly (Baruh, Secinti & Cemalcilar 2017). One survey cannot tell a generation from an age: people of one birth year also are of one age.',
    'top-box-title': 'Top boxes and nets',
    'top-box-body':
      'The top box holds the answers that count as yes: the top two of a scale of four to eight points, the top three of one of nine to eleven, the highest of two or three, or what the study declares. A net is a named union of answers; each person counts in it once.',
    'bases-title': 'Bases',
    'bases-body':
      'The base is the number of people a figure stands on; it is given with every figure, unweighted as n. “Answered” leaves missing answers out; “asked” keeps them in, as many published toplines do. For “select all that apply” the base is those who were shown the question; how that was known is said under the table. The effective base, (Σw)²/Σw² (Kish), is what remains of the base after weighting. Bases under 100 are marked.',
    'design-title': 'Weights, strata, clusters',
    'design-body':
      'Shares and means are ratio estimates under the survey’s weights. Their variance is by Taylor linearization over the full design, or by replicate weights: a generation or a filter is a domain, so people outside it still count in how the sample was drawn. Without strata and clusters each person is a sampling unit of one stratum. Degrees of freedom are sampling units minus strata among those that hold somebody of the domain.\n\nKish’s design effect says how much the weights alone widen the intervals: 1 is none.',
    'intervals-title': 'Intervals',
    'intervals-body':
      'Every share has a 95% interval by the method of Korn and Graubard, which stays inside 0 and 100% and exists for 0 and 100% too; the logit interval is in the data. Without weights the data also hold Wilson’s. Means and gaps have a t interval at the design’s degrees of freedom. “Give or take” is half the width of the interval.\n\nAn interval is that of its own figure or difference, not widened for the other comparisons of a table: one may leave zero out and the test, which counts them all, still say that it may be chance. Figures are rounded one by one, so a difference may be a point off that of the rounded figures.',
    'tests-title': 'Differences between groups',
    'tests-body':
      'Groups are compared pair by pair with a t test that uses the covariance of the two estimates, and p-values are adjusted for the number of pairs in the row by Holm’s method. A letter stands beside the higher of two columns that differ at 5% (a capital at 1%). A group is compared with the rest, never with the total that contains it. A whole item by group is tested by Rao and Scott’s second-order corrected F; without weights by Pearson’s χ².\n\nWhat stands out is chosen over all comparisons of the study together, with the false discovery rate held at 5% (Benjamini & Hochberg 1995), and ranked by the smallest difference that the interval leaves possible.',
    'waves-title': 'Two waves',
    'waves-body':
      'A change is the later wave’s figure minus the earlier one’s, for the same question and the same group. The two samples are taken as independent, so the variance of a change is the sum of the two; its t test and 95% interval have degrees of freedom by Welch and Satterthwaite. p-values are adjusted by Holm’s method over the groups of one question, and by Benjamini and Hochberg’s over the whole comparison.\n\nQuestions are matched by their id in the study file. One whose wording, answers, top box, base, direction or evidence differs is not compared, and the reason is given. A figure that either wave withholds has no change. Generations are matched by name under one scheme; age bands are never set against generations. Two waves tell age from cohort only in part.',
    'reliability-title': 'When a figure is withheld or flagged',
    'reliability-body':
      'After the NCHS presentation standards for proportions (Parker et al. 2017): a share is not shown when its base or effective base is under 30, or its interval is 30 points wide or wider, or wider than 1.3 times the share itself, unless it is at most 5 points wide. It is flagged when it rests on fewer than 8 degrees of freedom or its complement is uncertain.',
    'generations-title': 'Generations',
    'generations-body':
      'By year of birth, as the Pew Research Center draws them (Dimock 2019): Silent 1928–1945, Baby Boomers 1946–1964, Gen X 1965–1980, Millennials 1981–1996, Gen Z 1997–2012. From an age, the likelier year of birth is taken, and those on the edge of two generations are counted and told. An age band stands for a generation when at least 80% of its birth years lie in it; where some band does not, the bands are shown as they are, each with the generations it covers, unless you choose the majority.\n\nPeople of unknown generation are in the total, never dropped in silence.',
    'weighting-title': 'Weighting to targets',
    'weighting-body':
      'Raking (iterative proportional fitting) adjusts the weights until every margin meets its target. It fails, naming the category, when nobody is in it. Trimming caps weights at a multiple of the median and rakes again. The design effect before and after is on the Data page.',
    'disclosure-title': 'Published figures',
    'disclosure-body':
      'A published study holds figures, never a respondent. Small counts (from 1 to 9 unless the study says otherwise) are hidden with every figure that rests on one, and further cells are hidden so that none can be worked out from totals, filters or other tables. Verbatim answers are never published.\n\nA study may round its counts besides: each goes to one of its two neighboring multiples by chance, as census offices do, and percentages, means and errors are taken from rounded counts, so that no exact count is told. Two studies of the same people but for a few are not published side by side. With differential privacy every count holds noise, the intervals include it, and the budget stands under each table.',
    'privacy-title': 'Where your file goes',
    'privacy-body':
      'Nowhere. It is read and computed in this browser, in a worker; the page may connect to no other site, keeps no cookies and loads nothing from elsewhere. Columns that look like names, e-mail or IP addresses are left out unless you keep them.',
  },
  it: {
    lead: 'Che cosa significa ogni cifra di queste pagine, come è calcolata e che cosa non può dire. Il riferimento per ogni stima è il pacchetto survey di R (Lumley): le cifre concordano fino all’ottava cifra.',
    contents: 'In questa pagina',
    'gap-title': 'Il divario di una coppia',
    'gap-body':
      'La quota di persone preoccupate (la cui risposta è nel top box della preoccupazione) meno la quota di chi agisce per proteggersi, tra le stesse persone: quelle che hanno risposto a entrambe le domande. Un comportamento che cede dati conta come protettivo quando non lo si ha.\n\nIl divario è in punti percentuali. Dipende da dove si taglia ciascuna domanda, quindi lo zero non è un naturale «nessun paradosso»: va letto accanto alla controprova e alla striscia di sensibilità.',
    'index-title': 'Il divario degli indici',
    'index-body':
      'L’indice di preoccupazione di una persona è la media di tutte le sue risposte di preoccupazione, ciascuna riportata su una scala da 0 a 100 (percentuale del massimo possibile; Cohen, Cohen, Aiken e West 1999); l’indice di comportamento si costruisce allo stesso modo da tutti i comportamenti protettivi. Ha un indice solo chi ha risposto a ogni item. Il divario è la loro differenza in punti.\n\nL’α di Cronbach (KR-20 per gli item sì/no) dice quanto gli item di un indice stanno insieme. La differenza di due indici è meno affidabile di ciascuno quando sono correlati; sotto 0,60 la pagina avverte.',
    'quadrants-title': 'I quattro quadranti',
    'quadrants-body':
      'Ognuno è uno dei quattro: paradossale (preoccupato, non agisce), protetto (preoccupato, agisce), cauto (non preoccupato, agisce) o spensierato (nessuno dei due). Le quattro quote sommano al 100%, e paradossali meno cauti è il divario. Per gli indici si conta come preoccupato, o come attivo, chi raggiunge la soglia: 50 se non la cambi.',
    'association-title': 'La preoccupazione va con l’azione?',
    'association-body':
      'Per quanto ampio sia il divario, la preoccupazione può comunque contare. La pagina mette la quota dei preoccupati che non agiscono accanto a quella dei non preoccupati che non agiscono. Se il 60% dei preoccupati non fa nulla ma tra i non preoccupati è l’85%, la preoccupazione fa differenza. Le correlazioni (r di Pearson ponderata, ρ di Spearman) dicono lo stesso dei due indici.',
    'sensitivity-title': 'La striscia di sensibilità',
    'sensitivity-body':
      'Lo stesso divario con altre scelte ragionevoli: un top box più stretto o più largo, senza le risposte neutre, con e senza pesi, togliendo un item alla volta. Un divario che cambia segno lungo la striscia va preso con cautela.',
    'evidence-title': 'Osservato, dichiarato, disposto',
    'evidence-body':
      'Un comportamento osservato è ciò che le persone hanno fatto davanti al sondaggio stesso. Uno dichiarato è ciò che dicono di fare. Uno disposto è ciò che dicono che farebbero: la disponibilità non è comportamento. Il segno sta su ogni grafico.',
    'caveats-title': 'Da che cosa mette in guardia la letteratura',
    'caveats-body':
      'Gli atteggiamenti generali e il comportamento in un contesto sono cose diverse, quindi una loro differenza non è per forza un paradosso (Solove 2021). Su 166 studi, chi è più preoccupato condivide meno e si protegge di più, anche se debolmente (Baruh, Secinti e Cemalcilar 2017). Un solo sondaggio non può distinguere una generazione da un’età: chi è nato in un anno ha anche una stessa età.',
    'top-box-title': 'Top box e net',
    'top-box-body':
      'Il top box contiene le risposte che valgono come sì: le due più alte di una scala da quattro a otto punti, le tre più alte di una da nove a undici, la più alta di due o tre, o ciò che lo studio dichiara. Un net è un’unione di risposte con un nome; ogni persona vi conta una volta.',
    'bases-title': 'Basi',
    'bases-body':
      'La base è il numero di persone su cui poggia una cifra; accompagna ogni cifra, non ponderata, come n. «Risposto» lascia fuori le risposte mancanti; «interrogati» le tiene, come fanno molti dati pubblicati. Per le domande a scelta multipla la base è chi ha visto la domanda; come lo si sa è detto sotto la tabella. La base efficace, (Σw)²/Σw² (Kish), è ciò che resta della base dopo la ponderazione. Le basi sotto 100 sono segnate.',
    'design-title': 'Pesi, strati, grappoli',
    'design-body':
      'Quote e medie sono stime di rapporto con i pesi del sondaggio. La loro varianza è per linearizzazione di Taylor sull’intero disegno, o con pesi replicati: una generazione o un filtro è un dominio, quindi chi ne sta fuori conta ancora nel modo in cui il campione è stato estratto. Senza strati e grappoli ogni persona è un’unità di un solo strato. I gradi di libertà sono le unità meno gli strati tra quelli che contengono qualcuno del dominio.\n\nL’effetto del disegno di Kish dice quanto i soli pesi allargano gli intervalli: 1 è per nulla.',
    'intervals-title': 'Intervalli',
    'intervals-body':
      'Ogni quota ha un intervallo al 95% con il metodo di Korn e Graubard, che resta tra 0 e 100% ed esiste anche per 0 e 100%; l’intervallo logit è nei dati. Senza pesi i dati contengono anche quello di Wilson. Medie e divari hanno un intervallo t con i gradi di libertà del disegno. «Più o meno» è metà della larghezza dell’intervallo.\n\nUn intervallo è quello della sua sola cifra o differenza, non allargato per gli altri confronti di una tabella: può escludere lo zero, e il test, che li conta tutti, dire lo stesso che può essere un caso. Le cifre sono arrotondate una a una, quindi una differenza può scostarsi di un punto da quella delle cifre arrotondate.',
    'tests-title': 'Differenze tra gruppi',
    'tests-body':
      'I gruppi si confrontano a coppie con un test t che usa la covarianza delle due stime, e i p sono corretti per il numero di coppie della riga con il metodo di Holm. Una lettera sta accanto alla più alta di due colonne che differiscono al 5% (maiuscola all’1%). Un gruppo si confronta con il resto, mai con il totale che lo contiene. Un intero item per gruppo si verifica con la F di Rao e Scott corretta al secondo ordine; senza pesi con il χ² di Pearson.\n\nCiò che spicca si sceglie su tutti i confronti dello studio insieme, con il tasso di false scoperte al 5% (Benjamini e Hochberg 1995), e si ordina per la più piccola differenza che l’intervallo lascia possibile.',
    'waves-title': 'Due rilevazioni',
    'waves-body':
      'Un cambiamento è la cifra della seconda rilevazione meno quella della prima, per la stessa domanda e lo stesso gruppo. I due campioni sono presi come indipendenti: la varianza del cambiamento è la somma delle due; il test t e l’intervallo al 95% hanno i gradi di libertà di Welch e Satterthwaite. I p sono corretti con il metodo di Holm sui gruppi di una domanda, e con quello di Benjamini e Hochberg su tutto il confronto.\n\nLe domande si abbinano per il loro id nel file di studio. Se formulazione, risposte, top box, base, direzione o evidenza differiscono, la domanda non si confronta, e se ne dice il motivo. Una cifra che una delle rilevazioni nasconde non ha cambiamento. Le generazioni si abbinano per nome entro uno stesso schema; le fasce d’età non si confrontano mai con le generazioni. Due rilevazioni distinguono solo in parte l’età dalla coorte.',
    'reliability-title': 'Quando una cifra è taciuta o segnalata',
    'reliability-body':
      'Secondo gli standard NCHS per le proporzioni (Parker et al. 2017): una quota non si mostra quando la base o la base efficace è sotto 30, o l’intervallo è largo 30 punti o più, o più di 1,3 volte la quota stessa, a meno che sia largo al più 5 punti. È segnalata quando poggia su meno di 8 gradi di libertà o il suo complemento è incerto.',
    'generations-title': 'Generazioni',
    'generations-body':
      'Per anno di nascita, come le traccia il Pew Research Center (Dimock 2019): Silenziosa 1928–1945, Baby boomer 1946–1964, Generazione X 1965–1980, Millennial 1981–1996, Generazione Z 1997–2012. Da un’età si prende l’anno di nascita più probabile, e chi sta sul confine tra due generazioni è contato e dichiarato. Una fascia d’età vale come generazione quando almeno l’80% dei suoi anni di nascita vi cade; se una fascia non lo fa, le fasce restano come sono, ciascuna con le generazioni che copre, a meno che tu scelga la maggioranza.\n\nChi è di generazione ignota sta nel totale, mai escluso in silenzio.',
    'weighting-title': 'Ponderazione su obiettivi',
    'weighting-body':
      'Il raking (adattamento proporzionale iterativo) corregge i pesi finché ogni margine raggiunge il suo obiettivo. Fallisce, nominando la categoria, quando non vi è nessuno. Il taglio limita i pesi a un multiplo della mediana e ripete. L’effetto del disegno prima e dopo è nella pagina Dati.',
    'disclosure-title': 'Cifre pubblicate',
    'disclosure-body':
      'Uno studio pubblicato contiene cifre, mai un rispondente. I conteggi piccoli (da 1 a 9, se lo studio non dice altro) sono nascosti con ogni cifra che vi poggia, e altre celle sono nascoste perché nessuna si possa ricavare da totali, filtri o altre tabelle. Le risposte testuali non si pubblicano mai.\n\nUno studio può anche arrotondare i conteggi: ciascuno va per sorte a uno dei due multipli vicini, come fanno gli istituti di statistica, e percentuali, medie ed errori si calcolano dai conteggi arrotondati, così che nessun conteggio esatto è detto. Due studi sulle stesse persone, salvo poche, non si pubblicano fianco a fianco. Con la privacy differenziale ogni conteggio contiene rumore, gli intervalli lo comprendono e il budget sta sotto ogni tabella.',
    'privacy-title': 'Dove va il tuo file',
    'privacy-body':
      'Da nessuna parte. È letto e calcolato in questo browser, in un worker; la pagina non può collegarsi ad altri siti, non usa cookie e non carica nulla da fuori. Le colonne che sembrano nomi, indirizzi e-mail o IP sono lasciate fuori, a meno che tu le tenga.',
  },
});
