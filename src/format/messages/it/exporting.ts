import type { exporting as english } from '../en/exporting';
import type { Translated } from '../Translated';

export const exporting = {
  export: 'Esporta',
  'save-png': 'Salva come immagine (PNG)',
  'save-svg': 'Salva come disegno (SVG)',
  'save-csv': 'Salva le cifre (CSV)',
  'copy-table': 'Copia la tabella',
  'copy-link': 'Copia il collegamento a questa vista',
  'copy-embed': 'Copia il codice per incorporarlo',
  copied: 'Copiato.',
  'copy-failed': 'Il browser non ha permesso di copiare.',
  saved: 'Salvato {name}.',
  'saved-published':
    'Salvato come {name}. È stato giudicato da solo: accanto a un altro studio delle stesse persone potrebbe dire di più. La compilazione di un sito confronta gli studi che contiene.',
  preparing: 'Preparazione del file…',
  'save-workbook': 'Cartella con ogni tabella (Excel)',
  'save-slides': 'Diapositive con grafici modificabili (PowerPoint)',
  'open-report': 'Rapporto da stampare o salvare in PDF',
  'save-study': 'File dello studio',
  'save-script': 'Script R che riproduce le cifre',
  'save-published': 'Studio pubblicato, da ospitare (ZIP)',
  'needs-survey': 'Serve il sondaggio stesso; uno studio pubblicato contiene solo i risultati.',
  'published-already': 'Questo studio è già pubblicato.',
  print: 'Stampa o salva in PDF',
  'gaps-title': 'Preoccupazione e comportamento, coppia per coppia',
  'answers-title': 'Ogni risposta',
  'benchmarks-title': 'Accanto a cifre pubblicate',
  'benchmarks-left':
    '{count, plural, one {Un’altra cifra pubblicata sta} other {Altre # cifre pubblicate stanno}} nella pagina «Confronti».',
  'open-study': 'Apri lo studio intero',
  'embed-unknown': 'Non c’è un grafico da incorporare con questo nome.',
} satisfies Translated<typeof english>;
