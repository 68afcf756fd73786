import type { kept as english } from '../en/kept';
import type { Translated } from '../Translated';

export const kept = {
  'away-title': 'Il tuo sondaggio va aperto di nuovo',
  'away-known':
    'Una pagina non può aprire un file da sola. Scegli di nuovo “{file}”: ciò che hai corretto fino al {date} torna con esso, e così questa vista.',
  'away-unknown':
    'Questo indirizzo è stato creato per un file sul computer di qualcuno, e questo browser non ne conserva nulla. Se il file è tuo, sceglilo di nuovo.',
  reopen: 'Riapri “{file}”',
  'choose-again': 'Scegli il file…',
  'see-published': 'Guarda invece uno studio pubblicato',
  'list-title': 'Conservati in questo browser',
  'list-lead':
    'Come hai corretto ogni sondaggio, perché torni con il suo file; le risposte solo dove hai voluto conservarle. Nessun altro browser le ha.',
  'with-answers': 'sondaggio e correzioni, {size}, {date}',
  'without-answers': 'correzioni, nessuna risposta, {size}, {date}',
  open: 'Apri “{file}”',
  forget: 'Dimentica',
  'forget-one': 'Dimentica “{file}”',
  'offer-title': 'Conserva questo sondaggio',
  offer:
    '“{file}” è aperto solo in questa scheda. Conservato in questo browser, ci sarà ancora dopo un blocco, un ricaricamento o un mese.',
  'keep-here': 'Conservalo in questo browser',
  'not-now': 'Non ora',
  'came-back': 'Ciò che hai corretto fino al {date} è tornato con questo file.',
  'start-over': 'Ricomincia senza',
  'not-kept': 'Le tue correzioni non sono conservate:',
} satisfies Translated<typeof english>;
