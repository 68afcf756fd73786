import type { data as english } from '../en/data';
import type { Translated } from '../Translated';

export const data = {
  lead: 'Come sono state lette le risposte: quali domande sono state prese per che cosa, chi conta per quale generazione, come sono stati ponderati i rispondenti e che cosa è stato lasciato fuori.',
  codebook: 'Le domande',
  'codebook-count':
    '{count, plural, one {Si analizza # domanda} other {Si analizzano # domande}}, nell’ordine del file.',
  question: 'Domanda',
  role: 'Ruolo',
  answers: 'Risposte, dalla più bassa alla più alta',
  'answers-any': 'Una o più tra: {list}',
  'counts-as-yes': 'Vale come sì',
  'no-top': '–',
  numeric: 'un numero',
  text: 'testo libero, mai mostrato',
  quality: 'Qualità dei dati',
  'quality-lead':
    'Nulla è tolto se lo studio non lo dice; {excluded, plural, =0 {qui non è escluso nessuno} one {qui è escluso # rispondente} other {qui sono esclusi # rispondenti}}.',
  duplicates: 'Risposte identiche a quelle di un altro',
  straightliners: 'La stessa risposta lungo un’intera griglia',
  speeders: 'Meno di un terzo del tempo mediano',
  previews: 'Anteprime e risposte di prova',
  'median-duration': 'Tempo mediano di risposta',
  minutes: '{count} min',
  complete: 'Almeno nove domande su dieci con risposta',
  'who-is-who': 'Chi è chi',
  weighting: 'Ponderazione e campionamento',
  'raked-calibrated':
    'Gli errori contano che i totali sono noti (residui di una sola regressione su tutti).',
  'raked-effect':
    'Effetto del disegno {before} prima della ponderazione su obiettivi, {after} dopo.',
  lonely: 'Uno strato con una sola unità di campionamento: {rule}.',
  'lonely-fail': 'ferma il calcolo',
  'lonely-centre': 'è centrato sulla media generale',
  'lonely-certainty': 'non aggiunge nulla alla varianza',
  replicates: 'Varianza con pesi replicati ({type}).',
  privacy: 'Riservatezza del file',
  'identifiers-dropped':
    '{count, plural, one {# colonna sembra identificare} other {# colonne sembrano identificare}} le persone e {count, plural, one {è stata lasciata} other {sono state lasciate}} fuori: {list}.',
  'no-identifiers': 'Tra le domande non c’è nessuna colonna che sembri identificare le persone.',
  'stays-here': 'Il file è stato letto in questo browser e non ne è mai uscito.',
  'published-whole':
    'Questo studio arriva con il sito, insieme al programma che ne genera le risposte: nessuna persona le ha date.',
  'published-bare':
    'Questo studio arriva con il sito solo come cifre; il suo file non dice come chi ha risposto è stato protetto.',
  'correct-reading': 'Correggi come è stato letto il file',
  'published-here':
    'Questo è uno studio pubblicato: contiene solo cifre, nessuna risposta di un rispondente. Per proteggere chi ha risposto: {policy}. Cifre nascoste, comprese quelle che impediscono di ricavarne altre: {withheld}.',
  'role-concern': 'preoccupazione',
  'role-behavior': 'comportamento',
  'role-trust': 'fiducia',
  'role-preference': 'preferenza',
  'role-tactic': 'tattica',
  'role-data-type': 'tipo di dato',
  'role-demographic': 'anagrafica',
  'role-other': 'altro',
  'direction-protective': 'protegge i dati',
  'direction-disclosing': 'cede i dati',
} satisfies Translated<typeof english>;
