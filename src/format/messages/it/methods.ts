import type { methods as english } from '../en/methods';
import type { Translated } from '../Translated';

export const methods = {
  lead: 'Che cosa significa ogni cifra di queste pagine, come è calcolata e che cosa non può dire. Il riferimento per ogni stima è il pacchetto survey di R (Lumley): le cifre concordano fino all’ottava cifra.',
  contents: 'In questa pagina',
  'gap-title': 'Il divario di una coppia',
  'gap-body':
    'La quota di persone preoccupate (la cui risposta è nel top box della preoccupazione) meno la quota di chi agisce per proteggersi, tra le stesse persone: quelle che hanno risposto a entrambe le domande. Un comportamento che cede dati conta come protettivo quando non lo si ha.\n\nIl divario è in punti percentuali. Dipende da dove si taglia ciascuna domanda, quindi lo zero non è un naturale «nessun paradosso»: va letto accanto alla controprova e alla striscia di sensibilità.',
  'index-title': 'Il divario degli indici',
  'index-body':
    'L’indice di preoccupazione di una persona è la media di tutte le sue risposte di preoccupazione, ciascuna riportata su una scala da 0 a 100 (percentuale del massimo possibile; Cohen, Cohen, Aiken e West 1999); l’indice di comportamento si costruisce allo stesso modo da tutti i comportamenti protettivi. Ha un indice solo chi ha risposto a ogni item. Il divario è la loro differenza in punti.\n\nL’α di Cronbach (KR-20 per gli item sì/no) dice quanto gli item di un indice stanno insieme. La differenza di due indici è meno affidabile di ciascuno quando sono correlati; sotto 0,60 la pagina avverte. Quell’affidabilità conta ciascun indice con la sua dispersione e la sua affidabilità, su chi ha entrambi, con i pesi (Lord 1963).',
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
    'Quote e medie sono stime di rapporto con i pesi del sondaggio. La loro varianza è per linearizzazione di Taylor sull’intero disegno, o con pesi replicati (allora l’intervallo logit replica il logit stesso; una replica che non ha nessuno di un gruppo è lasciata fuori, e la cifra lo dice): una generazione o un filtro è un dominio, quindi chi ne sta fuori conta ancora nel modo in cui il campione è stato estratto. Senza strati e grappoli ogni persona è un’unità di un solo strato. I gradi di libertà sono le unità meno gli strati tra quelli che contengono qualcuno del dominio.\n\nL’effetto del disegno di Kish dice quanto i soli pesi allargano gli intervalli: 1 è per nulla.',
  'intervals-title': 'Intervalli',
  'intervals-body':
    'Ogni quota ha un intervallo al 95% con il metodo di Korn e Graubard, che resta tra 0 e 100% ed esiste anche per 0 e 100%; l’intervallo logit è nei dati. Senza pesi i dati contengono anche quello di Wilson. Medie e divari hanno un intervallo t con i gradi di libertà del disegno. «Più o meno» è metà della larghezza dell’intervallo.\n\nUn intervallo è quello della sua sola cifra o differenza, non allargato per gli altri confronti di una tabella: può escludere lo zero, e il test, che li conta tutti, dire lo stesso che può essere un caso. Le cifre sono arrotondate una a una, quindi una differenza può scostarsi di un punto da quella delle cifre arrotondate.',
  'tests-title': 'Differenze tra gruppi',
  'tests-body':
    'I gruppi si confrontano a coppie con un test t che usa la covarianza delle due stime, e i p sono corretti per il numero di coppie della riga con il metodo di Holm. Una lettera sta accanto alla più alta di due colonne che differiscono al 5% (maiuscola all’1%). Un gruppo si confronta con il resto, mai con il totale che lo contiene. Un intero item per gruppo si verifica con la F di Rao e Scott corretta al secondo ordine; senza pesi con il χ² di Pearson.\n\nCiò che spicca si sceglie su tutti i confronti dello studio insieme, con il tasso di false scoperte al 5% (Benjamini e Hochberg 1995), e si ordina per la più piccola differenza che l’intervallo lascia possibile.',
  'waves-title': 'Due rilevazioni',
  'waves-body':
    'Un cambiamento è la cifra della seconda rilevazione meno quella della prima, per la stessa domanda e lo stesso gruppo. I due campioni sono presi come indipendenti: la varianza del cambiamento è la somma delle due; il test t e l’intervallo al 95% hanno i gradi di libertà di Welch e Satterthwaite. I p sono corretti con il metodo di Holm e con quello di Benjamini e Hochberg, entrambi su tutti i cambiamenti del confronto. Dove in una rilevazione una quota è 0 o 100% non c’è t: il test è quello di Fisher sulle basi effettive, l’intervallo è di MOVER, e sotto 30 rispondenti effettivi non c’è test.\n\nLe domande si abbinano per il loro id nel file di studio. Se formulazione, risposte, top box, base, direzione o evidenza differiscono, la domanda non si confronta, e se ne dice il motivo. Una cifra che una delle rilevazioni nasconde non ha cambiamento. Le generazioni si abbinano per nome entro uno stesso schema; le fasce d’età non si confrontano mai con le generazioni. Due rilevazioni distinguono solo in parte l’età dalla coorte.',
  'reliability-title': 'Quando una cifra è taciuta o segnalata',
  'reliability-body':
    'Secondo gli standard NCHS per le proporzioni (Parker et al. 2017): una quota non si mostra quando la base o la base efficace è sotto 30, o l’intervallo è largo 30 punti o più, o più di 1,3 volte la quota stessa, a meno che sia largo al più 5 punti. È segnalata quando poggia su meno di 8 gradi di libertà o il suo complemento è incerto.',
  'generations-title': 'Generazioni',
  'generations-body':
    'Per anno di nascita, come le traccia il Pew Research Center (Dimock 2019): Silenziosa 1928–1945, Baby boomer 1946–1964, Generazione X 1965–1980, Millennial 1981–1996, Generazione Z 1997–2012. Da un’età si prende l’anno di nascita più probabile, e chi sta sul confine tra due generazioni è contato e dichiarato. Una fascia d’età vale come generazione quando almeno l’80% dei suoi anni di nascita vi cade; se una fascia non lo fa, le fasce restano come sono, ciascuna con le generazioni che copre, a meno che tu scelga la maggioranza.\n\nChi è di generazione ignota sta nel totale, mai escluso in silenzio.',
  'weighting-title': 'Ponderazione su obiettivi',
  'weighting-body':
    'Il raking (adattamento proporzionale iterativo) corregge i pesi finché ogni margine raggiunge il suo obiettivo. Fallisce, nominando la categoria, quando non vi è nessuno. Il taglio limita i pesi a un multiplo della mediana e ripete. L’effetto del disegno prima e dopo è nella pagina Dati.\n\nGli errori prendono i pesi come dati, e così sono di regola troppo ampi per ciò che i totali spiegano. Uno studio può chiedere l’altro modo: le influenze di ogni cifra cedono il posto ai loro residui da una sola regressione pesata su tutti i totali, come fa calibrate di R con il raking (Deville e Särndal 1992). Quale dei due vale è detto con i pesi.',
  'not-done-title': 'Che cosa non si fa',
  'not-done-body':
    'Tre cose che alcuni sondaggi richiedono qui non si fanno, e nessuna cifra lo nasconde. Nessuna correzione per popolazione finita: i campioni sono presi come estratti con reinserimento, quindi gli intervalli di un sondaggio che raggiunge gran parte della sua popolazione sono troppo ampi. Nessuna correzione per le mancate risposte oltre al raking: chi non ha risposto è compensato solo per quanto i totali noti lo distinguono, e nessun peso è stimato da chi risponde. Nessuna imputazione: una risposta mancante resta mancante ed esce dalla base, che sta sotto ogni cifra; dove le risposte non mancano a caso, la quota di chi ha risposto non è quella di tutti.',
  'disclosure-title': 'Cifre pubblicate',
  'disclosure-body':
    'Uno studio pubblicato contiene cifre, mai un rispondente. I conteggi piccoli (da 1 a 9, se lo studio non dice altro) sono nascosti con ogni cifra che vi poggia, e altre celle sono nascoste perché nessuna si possa ricavare da totali, filtri o altre tabelle. Le risposte testuali non si pubblicano mai.\n\nUno studio può anche arrotondare i conteggi: ciascuno va per sorte a uno dei due multipli vicini, come fanno gli istituti di statistica, e percentuali, medie ed errori si calcolano dai conteggi arrotondati, così che nessun conteggio esatto è detto. Due studi sulle stesse persone, salvo poche, non si pubblicano fianco a fianco. Con la privacy differenziale ogni conteggio contiene rumore, gli intervalli lo comprendono e il budget sta sotto ogni tabella.\n\nLe pubblicazioni si ricordano. Ciò che si pubblica dalla riga di comando entra nel registro di chi pubblica, un file fuori dal sito e da ogni repository che solo il proprietario può leggere: chi stava in ciascuna pubblicazione, per identificativo o per le risposte stesse, comunque si chiamino colonne, livelli, titolo o cartella. Su tutte le pubblicazioni e i gruppi per cui sono divise, ogni combinazione di chi sta in quale deve contenere nessuno o almeno tante persone quante il più piccolo conteggio mostrato; l’arrotondamento non si estrae di nuovo per nessuno, e i budget di rumore si sommano. Lo stesso sondaggio pubblicato di nuovo dà gli stessi byte. Chi si ritira resta fuori da una nuova pubblicazione quando abbastanza record sono diversi; le copie della vecchia restano dove sono.',
  'privacy-title': 'Dove va il tuo file',
  'privacy-body':
    'Da nessuna parte. È letto e calcolato in questo browser, in un worker; la pagina non può collegarsi ad altri siti, non usa cookie e non carica nulla da fuori. Le colonne che sembrano nomi, indirizzi e-mail o IP sono lasciate fuori, a meno che tu le tenga.',
} satisfies Translated<typeof english>;
