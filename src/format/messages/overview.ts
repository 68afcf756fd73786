import { defineMessages } from '../defineMessages';

/** The overview: its headline, what stands out, and what the data are. */
export const overviewMessages = defineMessages({
  en: {
    'gap-observed':
      '{concerned} are concerned about their privacy, yet only {acting} acted to protect it: a gap of {points} points, give or take {margin}.',
    'gap-self-reported':
      '{concerned} are concerned about their privacy, yet only {acting} say they act to protect it: a gap of {points} points, give or take {margin}.',
    'gap-willing':
      '{concerned} are concerned about their privacy, yet only {acting} say they would act to protect it: a gap of {points} points, give or take {margin}.',
    'reverse-observed':
      'More people acted to protect their privacy ({acting}) than say they are concerned about it ({concerned}): {points} points more, give or take {margin}.',
    'reverse-self-reported':
      'More people say they act to protect their privacy ({acting}) than say they are concerned about it ({concerned}): {points} points more, give or take {margin}.',
    'reverse-willing':
      'More people would act to protect their privacy ({acting}) than say they are concerned about it ({concerned}): {points} points more, give or take {margin}.',
    even: 'About as many people act to protect their privacy ({acting}) as are concerned about it ({concerned}): {points} points apart, give or take {margin}, no more than chance.',
    unknown:
      'Too few people answered both questions to say how far concern and behavior are apart.',
    'concern-works':
      'Concern still goes with action: {concerned} of the concerned don’t act, against {unconcerned} of the unconcerned.',
    'concern-idle':
      'Being concerned makes no clear difference: {concerned} of the concerned don’t act, and {unconcerned} of the unconcerned.',
    'concern-reversed':
      'The concerned act even less: {concerned} of them don’t act, against {unconcerned} of the unconcerned.',
    'groups-differ':
      'The gap is wider among {higher} ({higherPoints} points) than among {lower} ({lowerPoints})',
    'groups-alike': 'The gap does not differ between groups by more than chance',
    'one-group': 'Concern and behavior',
    'pair-wording': 'Concern: “{concern}”. Behavior: “{behavior}”.',
    'pair-wording-disclosing':
      'Concern: “{concern}”. Behavior: “{behavior}”, counted as protecting when not done.',
    pair: 'Concern and behavior',
    'stands-out': 'What stands out',
    'nothing-compared': 'There are no two groups here with enough respondents to compare.',
    'more-paradox': 'See the paradox in detail',
    'the-data': 'What the data are',
    respondents: 'Respondents',
    fieldwork: 'Fieldwork',
    published: 'Published by',
    method: 'Method',
    weighting: 'Weighting',
    'weighted-by': 'Weighted by {column}; design effect {effect}.',
    'raked-to': 'Weighted to the population by {targets}; design effect {effect}.',
    unweighted: 'None: every respondent counts the same.',
    sampling: 'Sampling',
    'strata-clusters':
      '{strata, plural, =0 {} one {# stratum} other {# strata}}{both, select, yes {, } other {}}{psus, plural, =0 {} one {# sampling unit} other {# sampling units}}; intervals take them into account.',
    segments: 'Generations',
    bands: 'Age bands',
    'by-birth-year': 'By year of birth.',
    'by-age': 'By age in {year}.',
    'by-age-edge':
      'By age in {year}; {count, plural, one {# respondent sits} other {# respondents sit}} on the edge of two generations and went to the likelier one.',
    'by-age-band': 'By age band, each within one generation.',
    'by-age-band-straddling': 'By age band, as the survey has them.',
    'by-age-band-majority': 'By age band, each given to its majority generation.',
    'by-cohort': 'As the survey names them.',
    'by-none': 'The survey does not tell ages, so all respondents are one group.',
    straddling:
      'The survey’s age bands straddle generations, so respondents are shown by band. Each band names the generations that it covers.',
    majority:
      'The survey’s age bands straddle generations. Each band counts for the generation that most of its birth years belong to, so some respondents stand with a neighbouring generation.',
    'unknown-segment':
      '{count, plural, one {# respondent} other {# respondents}} of unknown age: counted in the total only.',
    'no-weights-known': 'Not stated.',
    protected: 'To protect those who answered: {policy}.',
    'segment-column': 'Group',
    'count-column': 'Respondents',
  },
  it: {
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
    even: 'Chi agisce per proteggere la propria privacy ({acting}) è numeroso quanto chi ne è preoccupato ({concerned}): {points} punti di distanza, {margin} in più o in meno, non oltre il caso.',
    unknown:
      'Troppe poche persone hanno risposto a entrambe le domande per dire quanto distano preoccupazione e comportamento.',
    'concern-works':
      'La preoccupazione si accompagna comunque all’azione: non agisce il {concerned} dei preoccupati, contro il {unconcerned} degli altri.',
    'concern-idle':
      'Essere preoccupati non fa una chiara differenza: non agisce il {concerned} dei preoccupati, e il {unconcerned} degli altri.',
    'concern-reversed':
      'I preoccupati agiscono ancora meno: non agisce il {concerned} di loro, contro il {unconcerned} degli altri.',
    'groups-differ':
      'Il divario è più ampio tra {higher} ({higherPoints} punti) che tra {lower} ({lowerPoints})',
    'groups-alike': 'Il divario non cambia tra i gruppi più di quanto farebbe il caso',
    'one-group': 'Preoccupazione e comportamento',
    'pair-wording': 'Preoccupazione: «{concern}». Comportamento: «{behavior}».',
    'pair-wording-disclosing':
      'Preoccupazione: «{concern}». Comportamento: «{behavior}», che protegge quando non è fatto.',
    pair: 'Preoccupazione e comportamento',
    'stands-out': 'Che cosa spicca',
    'nothing-compared': 'Qui non ci sono due gruppi con abbastanza rispondenti da confrontare.',
    'more-paradox': 'Vedi il paradosso in dettaglio',
    'the-data': 'Che dati sono',
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
  },
});
