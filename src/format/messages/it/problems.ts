import type { problems as english } from '../en/problems';
import type { Translated } from '../Translated';

export const problems = {
  'file-empty': 'Il file è vuoto. Esporta di nuovo il sondaggio e scegli il nuovo file.',
  'file-binary':
    'Questo non è un file di testo ({kind}). Esporta il sondaggio come CSV, Excel (.xlsx), SPSS (.sav) o Stata (.dta).',
  'file-header-only':
    'Il file ha un’intestazione ma nessuna risposta. Esportalo insieme alle risposte.',
  'file-too-large':
    'Il file è troppo grande per essere aperto qui ({size} MB; il limite è {limit} MB).',
  'file-not-a-table': 'Non si trovano righe e colonne. Il file deve avere un rispondente per riga.',
  'file-unreadable': 'Non è stato possibile leggere il file: {reason}.',
  'file-damaged':
    'Il file {format} è danneggiato o tronco. In {place} dovrebbe esserci {expected}; c’è {found}. Esportalo di nuovo o procurati una copia intera.',
  'file-encoding-guessed':
    'La codifica è stata dedotta: {encoding}, da {count, plural, one {# byte} other {# byte}} fuori dall’ASCII ({characters}). Se gli accenti sono sbagliati, scegli {alternative} o un’altra.',
  'encoding-unknown':
    'Non esiste una codifica di nome “{encoding}”. Usane una come utf-8, utf-16le, windows-1252, windows-1250 o macintosh.',
  'text-bad-bytes':
    '{count, plural, one {# byte non è} other {# byte non sono}} UTF-8 valido e si legge “�”. Esporta di nuovo il sondaggio in UTF-8 o scegli un’altra codifica.',
  'text-zero-bytes':
    '{count, plural, one {# byte zero è stato tolto} other {# byte zero sono stati tolti}} dal testo.',
  'text-encoded-twice':
    'Gli accenti del file erano codificati due volte («Ã©» per «é»). Sono stati corretti: controllane qualcuno.',
  'quote-unclosed':
    'La riga {first} contiene virgolette mai chiuse{count, plural, one {} other { (come # righe in tutto)}}. È stata letta così com’è: controllala.',
  'table-one-column':
    'È stata trovata una sola colonna. Se il file ne ha di più, scegli il delimitatore che le separa.',
  'file-too-many-columns':
    'L’intestazione ha {count, number} celle; il limite è di {limit, number} colonne. Controlla il delimitatore.',
  'rows-ragged':
    '{count, plural, one {# riga ha} other {# righe hanno}} più o meno celle dell’intestazione (la prima: riga {first}). Sono state tenute; le celle mancanti sono vuote.',
  'rows-leading':
    '{count, plural, one {# riga sopra l’intestazione è stata tralasciata} other {# righe sopra l’intestazione sono state tralasciate}} (righe {rows}).',
  'rows-stated':
    'Una riga sotto la tabella dice {stated, number} rispondenti e ne sono stati letti {found, number}. Il file può essere troncato o unito ad altri: controllalo.',
  'text-cut-off':
    'Il file finisce dentro la riga {row}: {fault, select, quote {delle virgolette non sono chiuse} other {ha {found, number} celle su {expected, number} e nessuna fine di riga}}. Può essere troncato e possono mancare altre righe: confrontalo con l’originale.',
  'rows-footer':
    '{count, plural, one {L’ultima riga non è un rispondente ed è stata tralasciata} other {Le ultime # righe non sono rispondenti e sono state tralasciate}} (righe {rows}): “{text}”.',
  'cells-dropped':
    '{count, plural, one {# risposta sta} other {# risposte stanno}} oltre l’ultima colonna che si può tenere. Controlla il delimitatore e le virgolette.',
  'columns-joined':
    'La colonna {from} chiede lo stesso della colonna {into} («{question}») e nessuno ha risposto a entrambe: sono lette come una sola domanda.',
  'respondents-in-rows':
    '«{column}» indica {respondents, number} rispondenti in {rows, number} righe: un rispondente ha più righe. Qui le basi contano le righe; dai al file una riga per rispondente, o leggi le cifre come cifre di risposte.',
  'archive-damaged':
    'L’archivio è danneggiato: {fault, select, directory {l’elenco dei suoi file, alla fine, manca o è sbagliato} header {“{part}” non è dove dice l’elenco} cut {“{part}” finisce prima del suo contenuto} other {il contenuto di “{part}” non si può estrarre}}. Procurati di nuovo il file o esporta di nuovo il sondaggio.',
  'archive-encrypted':
    '“{part}” nell’archivio è cifrato. Estrai l’archivio con la sua password e scegli il file al suo interno.',
  'archive-method':
    '“{part}” nell’archivio è compresso in un modo che qui non si legge (metodo {method}). Estrai tu l’archivio e scegli il file al suo interno.',
  'part-checksum':
    'Il file è danneggiato: {block, plural, =0 {“{part}”} other {il blocco # dei suoi dati “{part}”}} non corrisponde alla somma di controllo (attesa {expected}, trovata {found}). Procurati di nuovo il file o esporta di nuovo il sondaggio.',
  'part-size':
    'Il file è danneggiato o troncato: “{part}” ha {found, number} byte invece di {expected, number}. Procurati di nuovo il file o esporta di nuovo il sondaggio.',
  'workbook-encrypted':
    'La cartella di lavoro è cifrata. Aprila in Excel con la sua password, salvala senza e scegli il nuovo file.',
  'archive-no-table':
    'L’archivio non contiene file CSV, Excel o SPSS. Esporta di nuovo il sondaggio e scegli quel file.',
  'archive-several-tables':
    'L’archivio contiene {count, number} sondaggi ({names}). Estrailo e scegline uno.',
  'archive-too-large':
    'L’archivio, una volta estratto, supererebbe {limit, number} MB o sarebbe molto più grande di com’è. Se ti fidi, estrailo tu e scegli il file al suo interno.',
  'sheet-reaches-far':
    'Un foglio della cartella di lavoro arriva fino alla cella {cell}, ma {count, plural, one {# sola cella è piena} other {solo # celle sono piene}}. Elimina righe e colonne oltre la tabella, o salva la tabella come CSV.',
  'workbook-damaged':
    'Non è stato possibile leggere la cartella Excel: {reason}. Salvala di nuovo come .xlsx o esportala come CSV.',
  'sheet-unknown': 'La cartella non ha un foglio “{sheet}”. I suoi fogli: {known}.',
  'sheet-empty': 'Il foglio “{sheet}” è vuoto. Scegli un altro foglio della cartella: {known}.',
  'spss-cases':
    'Il file SPSS è danneggiato o troncato: l’intestazione dice {expected, number} rispondenti e ne sono stati trovati {found, number}. Procurati di nuovo il file o salvalo di nuovo in SPSS.',
  'spss-cases-unstated':
    'Il file SPSS non dice quanti rispondenti ha; ne sono stati trovati {count, number}. Controlla che non ne manchino.',
  'spss-damaged':
    'Non è stato possibile leggere il file SPSS: {reason}. Salvalo di nuovo in SPSS come .sav o esportalo come CSV.',
  'stata-alias':
    '{count, plural, one {È stata tralasciata una variabile perché i suoi valori stanno} other {Sono state tralasciate # variabili perché i loro valori stanno}} in un altro file Stata: {columns}.',
  'codebook-unknown':
    'In {file} non c’è un libro codici. Dev’essere una tabella con i nomi delle colonne accanto a etichette o valori, o un file Qualtrics (.qsf), LimeSurvey (.lss), DDI, Triple-S, SPSS o Stata.',
  'codebook-no-match':
    'Il libro codici {file} è di altri dati: nomina {expected}; il sondaggio ha {found}.',
  'codebook-columns-left-out':
    'Il libro codici {file} non dice nulla di {count, plural, one {# colonna} other {# colonne}}: {columns}.',
  cancelled: 'La lettura è stata annullata.',
  'survey-one-at-a-time':
    'Sono stati scelti più file; si apre un sondaggio alla volta, qui {file}.',
  'study-without-survey':
    'Questo è un file di studio, che dice come leggere un sondaggio. Sceglilo insieme al sondaggio stesso.',
  'study-not-json': 'Il file di studio non è JSON valido: {reason}.',
  'study-invalid': 'Il file di studio non va bene in {field}: {reason}.',
  'derived-source-unknown':
    'Nel file di studio {field} nomina «{item}», che non è né un item, né una colonna, né una variabile derivata prima di questa. Correggi il nome.',
  'derived-source-unfit':
    'Nel file di studio {field} nomina «{item}», che non ha {needs, select, numbers {numeri} top {livelli che contano come sì} scores {livelli in ordine o numeri} other {livelli}} per questo scopo. Indicali per l’item, o nominane un altro.',
  'derived-level-unknown':
    'Nel file di studio {field}: «{level}» non è tra le risposte di {item} ({known}).',
  'derived-id-taken':
    'Nel file di studio {field} si chiama «{id}», come un item, una colonna o un’altra variabile derivata. Dagli un id suo.',
  'derived-band-empty':
    'Nel file di studio {field} va da {from} a {to}: non contiene nulla. Scambia i due estremi.',
  'derived-else': 'Nel file di studio {field}: «else» sta per ultimo, dopo almeno un «when».',
  'derived-index-from':
    'Nel file di studio {field}: «{item}» è solo in uno tra «from» e «index». Nomina gli stessi item in entrambi, o togli «from».',
  'study-column-unknown':
    'Nel file di studio {field} nomina la colonna «{column}», che il sondaggio non ha. Correggi il nome o usa la posizione, per esempio #12.',
  'study-level-unknown': 'Item {item}: «{level}» non è tra i suoi livelli.',
  'study-scale-unknown':
    'L’item {item} usa la scala «{scale}», che il file di studio non definisce.',
  'study-pair-unknown':
    'Nel file di studio {field} nomina «{item}», che non è tra i suoi item ({known}).',
  'study-pair-swapped':
    'Nel file di studio {field} è «{item}», che per i suoi item è {role, select, concern {una preoccupazione} other {un comportamento}}. Scambia i due della coppia, o correggi il ruolo dell’item.',
  'study-reference-unknown':
    'Nel file di studio referenceGeneration è «{reference}», che non è tra i gruppi di questo sondaggio ({known}): al suo posto sta il più numeroso.',
  'study-item-not-numeric':
    '«{item}» è detto numerico, ma {count, number} delle sue {answered, number} risposte non sono numeri (“{example}”) e non contano. Indicane i livelli, o un altro tipo.',
  'study-item-columns':
    'Nel file di studio {field} nomina {given, select, both {sia una colonna sia delle colonne. Tieni una delle due.} other {nessuna colonna. Indica column, oppure columns.}}',
  'study-item-twice':
    'Nel file di studio {field} è il secondo item di nome «{item}». Dagli un id suo o toglilo.',
  'study-net-named-twice':
    'Item {item}: un gruppo di livelli (nets) si chiama «{name}» come uno dei livelli o un altro gruppo. Dagli un nome suo.',
  'study-level-twice': 'Nel file di studio {field} elenca «{level}» due volte. Togline una.',
  'correction-column-gone':
    'Letto così, il file non ha colonne con questi nomi: le tue correzioni su di esse sono scartate: {columns}.',
  'correction-answers-gone':
    'Letto così, queste colonne hanno altre risposte: le tue correzioni alle loro risposte sono scartate: {columns}.',
  'wave-column-gone':
    '«{item}» è rimasto fuori: questo sondaggio non ha la colonna «{column}».{similar, select, _ {} other { Ora potrebbe chiamarsi «{similar}».}}',
  'wave-level-new':
    '«{item}» ha {count, plural, one {una risposta che non è} other {risposte che non sono}} tra i suoi livelli e {count, plural, one {varrebbe} other {varrebbero}} come mancanti: {levels}.',
  'generation-column-missing':
    'Nessuna colonna dice l’età o l’anno di nascita, perciò tutti i rispondenti appaiono come un solo gruppo. Per confrontare le generazioni scegline una in «Chi è chi», o indica generation.column nel file di studio.',
  'generation-nobody-placed':
    '«{column}» non dice la generazione di nessuno, perciò tutti i rispondenti appaiono come un solo gruppo. Per confrontare le generazioni scegli un’altra colonna, o che cosa contiene, in «Chi è chi», o indicale come generation nel file di studio.',
  'generation-fieldwork-year-missing':
    'Per le età serve l’anno in cui si è svolto il sondaggio. Indicalo in «Chi è chi», o come fieldwork.year nel file di studio.',
  'generation-scheme-unknown':
    'Lo schema di generazioni “{scheme}” non esiste. Schemi noti: {known}.',
  'concern-missing':
    'Nessuna domanda è segnata come preoccupazione. Segnane almeno una in «Controlla le domande».',
  'behavior-missing':
    'Nessuna domanda è segnata come comportamento. Segnane almeno una in «Controlla le domande».',
  'weight-bad':
    'La colonna dei pesi «{column}» ha {count, plural, one {# valore} other {# valori}} negativi, mancanti, non numerici o troppo grandi da sommare (prime righe: {rows}).',
  'weight-all-zero': 'Tutti i pesi in «{column}» sono zero.',
  'stratum-missing-values':
    'La colonna degli strati «{column}» è vuota in {count, plural, one {# riga} other {# righe}} (prime righe: {rows}).',
  'cluster-missing-values':
    'La colonna dei grappoli «{column}» è vuota in {count, plural, one {# riga} other {# righe}} (prime righe: {rows}).',
  'cluster-not-nested':
    'Il grappolo «{cluster}» di «{column}» sta in più di uno strato (righe {rows}). I grappoli devono stare dentro gli strati.',
  'lonely-psu':
    'Lo strato «{stratum}» ha una sola unità di campionamento, quindi la sua varianza non si può stimare. Imposta design.lonelyPsu a «centre» o «certainty», o unisci gli strati.',
  'rake-empty-category':
    'Il raking non è riuscito: nessun rispondente con peso positivo ha {variable} = «{category}». Unisci la categoria o togli l’obiettivo.',
  'rake-not-converged':
    'Il raking non converge: il margine {variable} resta a {distance} dal suo obiettivo.',
  'rake-category-left-out':
    'L’obiettivo di ponderazione «{variable}» tralascia {categories} ({count, plural, one {# rispondente} other {# rispondenti}}): tengono il loro peso, e le quote dell’obiettivo valgono solo tra gli altri. Aggiungi la categoria o indicane la quota restante.',
  'rake-one-category':
    'L’obiettivo di ponderazione «{variable}» ha una sola categoria («{category}»), quindi nessun peso cambia. Indica le altre con le loro quote.',
  'rake-target-unknown':
    'L’obiettivo di ponderazione «{variable}» non è una colonna del sondaggio.',
  'item-unknown': 'Non esiste l’item «{item}». Item noti: {known}.',
  'control-unknown': 'Non c’è una colonna «{control}» in cui rendere simili i gruppi.',
  'control-unfit':
    '«{control}» così com’è non può rendere simili i gruppi: un controllo ha una risposta tra poche categorie. Raggruppare prima un numero in fasce, o sceglierne un altro.',
  'control-age':
    '«{control}» è ciò che forma i gruppi, o un’età accanto a essi: un solo sondaggio non li distingue. Scegliere un altro controllo.',
  'adjust-collinear':
    '«{control}» dice la stessa cosa dei gruppi o di un altro controllo, e le loro parti non si distinguono; toglierlo.',
  'adjust-no-overlap':
    '{group} non ha in comune nessuna combinazione di controlli con altri gruppi, e non c’è con chi confrontarlo; usare meno controlli o livelli più ampi.',
  'adjust-few-df':
    'Il sondaggio ha troppe poche unità di campionamento per tanti controlli (resterebbero {df} gradi di libertà); usare meno controlli o livelli più ampi.',
  'adjust-unpublished':
    'Le cifre corrette non sono in uno studio pubblicato: non si possono ancora proteggere come le altre tabelle.',
  'adjust-separated':
    'In un gruppo o in una combinazione di controlli tutti rispondono allo stesso modo, e la cifra corretta non ha fine; unire livelli o togliere un controllo.',
  'adjust-no-convergence':
    'La correzione non è arrivata a una fine; usare meno controlli o livelli più ampi.',
  'direction-asked':
    'Nessuno ha ancora detto se «{item}» protegge i dati personali o li cede: non c’è un divario da mostrare. Indicare la direzione.',
  'readings-assumed':
    '{count, plural, one {# lettura non è confermata} other {# letture non sono confermate}}: {facts}. Correggere ciascuna nel file dello studio dove è sbagliata e togliere il suo nome da «check»; ciò che «check» non nomina va indicato.',
  'item-unfit': '«{item}» non ha livelli o numeri per questa cifra ({measure}).',
  'by-unknown': 'Non esiste una colonna «{by}» per cui dividere.',
  'by-multiple':
    '«{by}» è una domanda a risposta multipla: un rispondente può stare in più gruppi. Dividi per una delle sue colonne.',
  'by-too-many-groups': '«{by}» ha {groups} risposte diverse: troppe per dividere il campione.',
  'filter-unknown':
    'Il filtro {filter} non corrisponde a una colonna del sondaggio. Scrivilo come COLONNA=RISPOSTA, con l’intestazione della colonna.',
  'filter-answer-unknown': 'Nessuna risposta di «{column}» è «{answer}». Ci sono: {known}.',
  'filter-not-number':
    'Il filtro su «{column}» confronta numeri, e «{answer}» non lo è, o la colonna non ne ha.',
  'filter-left-out':
    'Questo studio non ha un filtro così, quindi le risposte sono mostrate senza: {filters}.',
  'filter-empty': 'Con questi filtri non resta nessun rispondente.',
  'results-unprotected':
    'I risultati non sono stati protetti prima di essere messi qui: i conteggi piccoli possono rivelare singoli rispondenti. Metti qui ciò che scrive «publish», non ciò che stampa «estimate».',
  'waves-few-apart':
    'Accanto a «{other}» questo studio direbbe di meno di {minCell} rispondenti: in entrambi ci sono le stesse persone, salvo poche, e di «{where}» uno ne conta {difference} più dell’altro. Pubblica solo uno dei due, o entrambi con gli stessi rispondenti; se nessuno è in tutti e due, indica disclosure.independent come true nel file di studio.',
  'waves-told-in-one':
    '«{other}» riguarda gli stessi rispondenti, e ciascuno dei due dice ciò che l’altro tralascia (qui «{where}»): insieme non sono mai stati giudicati. Pubblicali come un solo studio, con una sola regola; se nessuno è in tutti e due, indica disclosure.independent come true nel file di studio.',
  'waves-noise-twice':
    '«{other}» è già una pubblicazione con rumore degli stessi rispondenti: ogni budget valeva per una sola, e insieme spendono ε = {epsilon}. Pubblica solo una delle due; se nessuno è in tutte e due, indica disclosure.independent come true nel file di studio.',
  'register-few-apart':
    'Accanto alla tua pubblicazione «{other}» questa parlerebbe di {count, plural, one {# persona} other {# persone}}, meno di {minCell}: stanno in una tua pubblicazione e non in un’altra, o in un altro gruppo, o rispondono diversamente. Pubblicare le stesse persone di prima, o aspettare che almeno {minCell} record differiscano in ogni gruppo; una pubblicazione mai uscita da questa macchina si può togliere dal registro.',
  'register-unclear':
    'Questo sondaggio somiglia alla tua pubblicazione «{other}» del {at}, e le domande sono troppo poche per dire se sono le stesse persone. Se nessuno è in entrambe, indicare disclosure.independent come true nel file dello studio; il registro lo annota.',
  'register-misplaced':
    'Il registro {path} sta in un repository o nella cartella pubblicata, dove altri potrebbero leggerlo. Indicare un posto fuori con --register.',
  'register-unreadable':
    'Il registro {path} non si può usare: {reason}. Indicarne uno che si possa leggere e scrivere con --register.',
  'noise-each-build':
    'Ogni compilazione pubblicherebbe gli stessi rispondenti con rumore nuovo e spenderebbe di nuovo il budget. Pubblica lo studio una volta sola, in public/studies, e compila con quello.',
  'support-undeclared':
    'Con la privacy differenziale nessun nome può venire dalle risposte: uno che c’è per una sola persona parla di lei. Indicare nel file dello studio la colonna della generazione e i livelli (o una scala) di: {items}. «init» li scrive.',
  'noise-two-weights':
    'Con la privacy differenziale uno studio si pesa con una colonna o su totali noti, non con entrambi: i pesi del raking dipendono da tutti, quindi i totali si raggiungono dopo il rumore, da conteggi senza pesi. Togliere design.weight o weighting.targets.',
  'weight-bound-missing':
    'La privacy differenziale ha bisogno del peso massimo che chiunque può avere. Indicalo come disclosure.weightBound nel file di studio; i pesi più grandi vi sono ridotti.',
  'folder-unwritable':
    'Non è stato possibile scrivere nella cartella: {reason}. Scegline un’altra con --out.',
  'no-survey-open': 'Nessun sondaggio aperto. Scegli un file o l’esempio.',
  'export-failed': 'Non è stato possibile creare il file: {reason}. Nulla è andato perso.',
  'export-closed':
    'Il file non è stato creato: il suo studio, o l’altra rilevazione, è stato chiuso prima che fosse pronto. Riaprilo per salvarlo.',
  'engine-failed':
    'Si è verificato un errore in Divario stesso ({reason}). Ciò che era aperto resta aperto; segnalalo, per favore.',
  'engine-stuck':
    'La parte di questa pagina che tiene il tuo sondaggio non rispondeva più, forse per mancanza di memoria. È stata riavviata e rilegge il file.',
  'engine-stopped':
    'La lettura del file non si è fermata da sola, ed è stata interrotta. Ciò che era aperto prima viene riletto.',
  'engine-not-restarted':
    'La parte di questa pagina che tiene il tuo sondaggio non si è potuta riavviare con il suo file. Le tue correzioni sono conservate se questo browser lo consente: scegli di nuovo il file.',
  'memory-full':
    'La memoria di questo dispositivo non basta. Chiudi altre pagine, o usa un file con meno colonne; la riga di comando ne legge di più grandi.',
  'results-invalid': 'Il file dei risultati non va bene in {field}: {reason}.',
  'results-not-json':
    'Questo non è un file di risultati: non è JSON valido ({reason}). Scegli un file salvato come risultati, o pubblicato.',
  'results-newer':
    'Questi risultati sono in una forma più recente ({format}) di quella che legge questa versione di Divario. Ricarica la pagina, nel caso ci sia una versione più recente; altrimenti chiedi risultati fatti con questa versione.',
  'not-published': 'Questo studio pubblicato non contiene quella tabella.',
  'hosted-study-unknown':
    'Questo sito non pubblica nessuno studio «{id}». Ne è mostrato un altro; scegli dal menu dello studio.',
  'study-unreachable':
    'Non è stato possibile scaricare lo studio da {address} ({reason}). Riprova.',
  'study-damaged':
    'Il file dello studio {address} è danneggiato su questo sito ({reason}). Chi pubblica il sito può rimetterlo al suo posto.',
  'part-missing':
    'Non è stato possibile caricare una parte del sito: manca la rete, oppure il sito è stato rinnovato dopo l’apertura di questa pagina. Ricarica la pagina. Ciò che è aperto resta aperto finché non lo fai.',
  'storage-full':
    'Questo browser non ha più spazio per conservarlo. Dimentica un sondaggio che conserva, o salva il file dello studio: contiene tutte le tue correzioni.',
  'storage-denied':
    'Questo browser vieta alla pagina di conservare qualcosa, come in una finestra privata. Ora il sondaggio è aperto; salva il file dello studio, e la prossima volta apri entrambi i file.',
  'storage-silent':
    'La memoria di questo browser non risponde: non vi si può conservare né trovare nulla. Ora il sondaggio è aperto; salva il file dello studio, e la prossima volta apri entrambi i file.',
  'storage-damaged':
    'Quanto questo browser conserva dei sondaggi non si può più leggere o scrivere. Scegli il file del sondaggio, e il suo file dello studio se lo hai salvato.',
  'local-study-link':
    'Questo link è stato creato per un file sul computer di qualcuno. Se è tuo, aprilo di nuovo; un sondaggio aperto si può conservare in questo browser.',
} satisfies Translated<typeof english>;
