import type { overview as english } from '../en/overview';
import type { Translated } from '../Translated';

export const overview = {
  'gap-observed':
    'Il {concerned} è preoccupato per la propria privacy, eppure solo il {acting} ha agito per proteggerla: un divario di {points} punti, {margin} in più o in meno.',
  'gap-self-reported':
    'Il {concerned} è preoccupato per la propria privacy, eppure solo il {acting} dice di agire per proteggerla: un divario di {points} punti, {margin} in più o in meno.',
  'gap-willing':
    'Il {concerned} è preoccupato per la propria privacy, eppure solo il {acting} dice che agirebbe per proteggerla: un divario di {points} punti, {margin} in più o in meno.',
  'reverse-observed':
    'Chi ha agito per proteggere la propria privacy ({acting}) è più numeroso di chi se ne dice preoccupato ({concerned}): {points} punti in più, {margin} in più o in meno.',
  'reverse-self-reported':
    'Chi dice di agire per proteggere la propria privacy ({acting}) è più numeroso di chi se ne dice preoccupato ({concerned}): {points} punti in più, {margin} in più o in meno.',
  'reverse-willing':
    'Chi agirebbe per proteggere la propria privacy ({acting}) è più numeroso di chi se ne dice preoccupato ({concerned}): {points} punti in più, {margin} in più o in meno.',
  'even-alike':
    'Chi agisce per proteggere la propria privacy ({acting}) è numeroso quanto chi ne è preoccupato ({concerned}): meno di {within} punti di distanza.',
  'even-open':
    'Non si può dire se siano di più i preoccupati per la propria privacy ({concerned}) o chi agisce per proteggerla ({acting}): {points} punti di distanza, {margin} in più o in meno.',
  unknown:
    'Troppe poche persone hanno risposto a entrambe le domande per dire quanto distano preoccupazione e comportamento.',
  'concern-works':
    'La preoccupazione si accompagna comunque all’azione: non agisce il {concerned} dei preoccupati, contro il {unconcerned} degli altri.',
  'concern-alike':
    'Essere preoccupati non fa una differenza di {within} punti: non agisce il {concerned} dei preoccupati, e il {unconcerned} degli altri.',
  'concern-open':
    'Non si può dire se essere preoccupati faccia differenza: non agisce il {concerned} dei preoccupati, e il {unconcerned} degli altri.',
  'concern-reversed':
    'I preoccupati agiscono ancora meno: non agisce il {concerned} di loro, contro il {unconcerned} degli altri.',
  'pattern-same':
    'Preoccupazione e azione sono massime tra {concernMost} ({concernHigh}, {actionHigh}) e minime tra {concernLeast} ({concernLow}, {actionLow}).',
  'pattern-both':
    'La preoccupazione è massima tra {concernMost} ({concernHigh}), minima tra {concernLeast} ({concernLow}); l’azione è massima tra {actionMost} ({actionHigh}), minima tra {actionLeast} ({actionLow}).',
  'pattern-concern':
    'La preoccupazione è massima tra {concernMost} ({concernHigh}), minima tra {concernLeast} ({concernLow}).',
  'pattern-action':
    'L’azione è massima tra {actionMost} ({actionHigh}), minima tra {actionLeast} ({actionLow}).',
  elsewhere: 'Contato in altri modi ragionevoli, il divario va da {low} a {high} punti.',
  'elsewhere-turns':
    'Contato in altri modi ragionevoli, il divario va da {low} a {high} punti: può rovesciarsi.',
  'elsewhere-see': 'Vedi quali modi',
  'what-this-is': 'Che cosa si dice della privacy e che cosa si fa, per generazione.',
  'groups-differ':
    'Il divario è più ampio tra {higher} ({higherPoints} punti) che tra {lower} ({lowerPoints})',
  'groups-alike': 'Il divario è simile in tutti i gruppi, entro {points} punti',
  'groups-open': 'Non si può dire se il divario cambi tra i gruppi',
  'one-group': 'Preoccupazione e comportamento',
  'pair-wording': 'Preoccupazione: «{concern}». Comportamento: «{behavior}».',
  'pair-wording-disclosing':
    'Preoccupazione: «{concern}». Comportamento: «{behavior}», che protegge quando non è fatto.',
  pair: 'Preoccupazione e comportamento',
  'stands-out': 'Che cosa spicca',
  'left-out':
    '{count, plural, one {# cifra resta fuori} other {# cifre restano fuori}} finché qualcuno non conferma come vanno lette le risposte.',
  'nothing-compared': 'Qui non ci sono due gruppi con abbastanza rispondenti da confrontare.',
  'more-paradox': 'Vedi il paradosso in dettaglio',
  'the-data': 'Che dati sono',
  'data-in-full': 'Chi ha risposto, pesi e campionamento',
  respondents: 'Rispondenti',
  fieldwork: 'Rilevazione',
  published: 'Pubblicato da',
  method: 'Metodo',
  weighting: 'Ponderazione',
  'weighted-by': 'Pesi nella colonna {column}; effetto di disegno {effect}.',
  'raked-to': 'Ponderato sulla popolazione per {targets}; effetto di disegno {effect}.',
  unweighted: 'Nessuna: ogni rispondente conta allo stesso modo.',
  sampling: 'Campionamento',
  'strata-clusters':
    '{strata, plural, =0 {} one {# strato} other {# strati}}{both, select, yes {, } other {}}{psus, plural, =0 {} one {# unità di campionamento} other {# unità di campionamento}}; gli intervalli ne tengono conto.',
  segments: 'Generazioni',
  bands: 'Fasce d’età',
  'by-birth-year': 'Dall’anno di nascita.',
  'by-age': 'Dall’età nel {year}.',
  'by-age-edge':
    'Dall’età nel {year}; {count, plural, one {# rispondente sta} other {# rispondenti stanno}} al confine tra due generazioni e vanno in quella più probabile.',
  'by-age-band': 'Dalla fascia d’età, ciascuna entro una sola generazione.',
  'by-age-band-straddling': 'Per fascia d’età, come nel sondaggio.',
  'by-age-band-majority': 'Per fascia d’età, ciascuna assegnata alla generazione di maggioranza.',
  'by-cohort': 'Come le nomina il sondaggio.',
  'by-none': 'Il sondaggio non dice l’età: tutti i rispondenti sono un solo gruppo.',
  straddling:
    'Le fasce d’età del sondaggio stanno a cavallo di più generazioni, quindi i rispondenti sono mostrati per fascia. Ogni fascia dice quali generazioni copre.',
  majority:
    'Le fasce d’età del sondaggio stanno a cavallo di più generazioni. Ogni fascia conta per la generazione a cui appartiene la maggior parte dei suoi anni di nascita: alcuni rispondenti finiscono in una generazione vicina.',
  'unknown-segment':
    '{count, plural, one {# rispondente} other {# rispondenti}} di età ignota: contati solo nel totale.',
  'no-weights-known': 'Non dichiarata.',
  protected: 'Per proteggere chi ha risposto: {policy}.',
  'segment-column': 'Gruppo',
  'count-column': 'Rispondenti',
} satisfies Translated<typeof english>;
