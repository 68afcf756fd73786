import type { ProblemCode } from '../../../problem/ProblemCode';

/** What went wrong and what would mend it, for every problem code. */
export const problems = {
  'file-empty': 'The file is empty. Export the survey again and choose the new file.',
  'file-binary':
    'This is not a text file ({kind}). Export the survey as CSV, Excel (.xlsx), SPSS (.sav) or Stata (.dta).',
  'file-header-only':
    'The file has a header but no answers below it. Export it with its responses.',
  'file-too-large': 'The file is too large to open here ({size} MB; the limit is {limit} MB).',
  'file-not-a-table': 'No rows and columns were found. The file should have one respondent a line.',
  'file-unreadable': 'The file could not be read: {reason}.',
  'file-damaged':
    'The {format} file is damaged or cut off. At {place} there should be {expected}; there is {found}. Export it again, or get a whole copy.',
  'file-encoding-guessed':
    'The encoding was guessed to be {encoding}, from {count, plural, one {# byte} other {# bytes}} above ASCII ({characters}). If accents look wrong, choose {alternative} or another.',
  'encoding-unknown':
    'There is no encoding named “{encoding}”. Use one such as utf-8, utf-16le, windows-1252, windows-1250 or macintosh.',
  'text-bad-bytes':
    '{count, plural, one {# byte is} other {# bytes are}} not valid UTF-8 and read as “�”. Export the survey again as UTF-8, or choose another encoding.',
  'text-zero-bytes':
    '{count, plural, one {# zero byte was} other {# zero bytes were}} left out of the text.',
  'text-encoded-twice':
    'The file’s accents had been encoded twice (“Ã©” for “é”). They were set right; check a few.',
  'quote-unclosed':
    'Row {first} holds a quotation mark that is never closed{count, plural, one {} other { (and so do # rows in all)}}. It was read as it stands; check that row.',
  'table-one-column':
    'Only one column was found. If the file has more, choose the delimiter that separates them.',
  'file-too-many-columns':
    'The header has {count, number} cells; the limit is {limit, number} columns. Check the delimiter.',
  'rows-ragged':
    '{count, plural, one {# row has} other {# rows have}} more or fewer cells than the header (first: row {first}). They were kept; missing cells are blank.',
  'rows-leading':
    '{count, plural, one {# line above the header was} other {# lines above the header were}} left out (rows {rows}).',
  'rows-stated':
    'A line under the table says {stated, number} respondents, and {found, number} were read. The file may be cut off or joined; check it.',
  'text-cut-off':
    'The file ends within row {row}: {fault, select, quote {a quotation mark is not closed} other {it has {found, number} of {expected, number} cells and no line end}}. It may be cut off, and more rows may be missing; check it against the original.',
  'rows-footer':
    '{count, plural, one {The last line is not a respondent and was} other {The last # lines are not respondents and were}} left out (rows {rows}): “{text}”.',
  'cells-dropped':
    '{count, plural, one {# answer stands} other {# answers stand}} beyond the last column that can be kept. Check the delimiter and the quotation marks.',
  'columns-joined':
    'Column {from} asks the same as column {into} (“{question}”), and nobody answered both: they are read as one question.',
  'respondents-in-rows':
    '“{column}” tells {respondents, number} respondents in {rows, number} rows: one respondent has several rows. Bases count rows here; give the file one row a respondent, or read the figures as figures of answers.',
  'archive-damaged':
    'The archive is damaged: {fault, select, directory {the list of its files, at its end, is missing or wrong} header {“{part}” is not where its list says} cut {“{part}” ends before its content does} other {the content of “{part}” cannot be unpacked}}. Get the file again, or export the survey anew.',
  'archive-encrypted':
    '“{part}” in the archive is encrypted. Unpack the archive with its password and choose the file inside.',
  'archive-method':
    '“{part}” in the archive is packed in a way that cannot be read here (method {method}). Unpack the archive yourself and choose the file inside.',
  'part-checksum':
    'The file is damaged: {block, plural, =0 {“{part}”} other {block # of its “{part}” data}} does not fit its checksum ({expected} expected, {found} found). Get the file again, or export the survey anew.',
  'part-size':
    'The file is damaged or cut off: {expected, number} bytes of “{part}” were expected, and {found, number} found. Get the file again, or export the survey anew.',
  'workbook-encrypted':
    'The workbook is encrypted. Open it in Excel with its password, save it without one, and choose the new file.',
  'archive-no-table':
    'The archive holds no CSV, Excel or SPSS file. Export the survey again and choose that file.',
  'archive-several-tables':
    'The archive holds {count, number} surveys ({names}). Unpack it and choose one of them.',
  'archive-too-large':
    'The archive would unpack to more than {limit, number} MB, or far more than its size. Unpack it yourself if you trust it, and choose the file inside.',
  'sheet-reaches-far':
    'A sheet of the workbook reaches as far as cell {cell}, though only {count, plural, one {# cell is} other {# cells are}} filled. Delete the rows and columns beyond the table, or save the table as CSV.',
  'workbook-damaged':
    'The Excel workbook could not be read: {reason}. Save it again as .xlsx, or export it as CSV.',
  'sheet-unknown': 'The workbook has no sheet “{sheet}”. Its sheets: {known}.',
  'sheet-empty': 'The sheet “{sheet}” is empty. Choose another of the workbook’s sheets: {known}.',
  'spss-cases':
    'The SPSS file is damaged or cut off: {expected, number} respondents were expected from its header, and {found, number} found. Get the file again, or save it anew in SPSS.',
  'spss-cases-unstated':
    'The SPSS file does not say how many respondents it has; {count, number} were found. Check that none is missing.',
  'spss-damaged':
    'The SPSS file could not be read: {reason}. Save it again in SPSS as .sav, or export it as CSV.',
  'stata-alias':
    '{count, plural, one {A variable was left out because its values stand} other {# variables were left out because their values stand}} in another Stata file: {columns}.',
  'codebook-unknown':
    'No codebook was found in {file}. It should be a table with the columns’ names beside their labels or values, or a Qualtrics (.qsf), LimeSurvey (.lss), DDI, Triple-S, SPSS or Stata file.',
  'codebook-no-match':
    'The codebook {file} is of other data: it names {expected}; the survey has {found}.',
  'codebook-columns-left-out':
    'The codebook {file} says nothing of {count, plural, one {# column} other {# columns}}: {columns}.',
  cancelled: 'Reading was cancelled.',
  'survey-one-at-a-time': 'Several files were chosen; one survey is opened at a time, here {file}.',
  'study-without-survey':
    'This is a study file, which says how to read a survey. Choose the survey itself along with it.',
  'study-not-json': 'The study file is not valid JSON: {reason}.',
  'study-invalid': 'The study file is not right at {field}: {reason}.',
  'derived-source-unknown':
    'The study file’s {field} names “{item}”, which is no item, no column, and no derived variable before it. Correct the name.',
  'derived-source-unfit':
    'The study file’s {field} names “{item}”, which has no {needs, select, numbers {numbers} top {levels that count as yes} scores {order of levels, or numbers} other {levels}} for it. State them for the item, or name another.',
  'derived-level-unknown':
    'The study file’s {field}: “{level}” is not among the answers of {item} ({known}).',
  'derived-id-taken':
    'The study file’s {field} is called “{id}”, and so is an item, a column or another derived variable. Give it an id of its own.',
  'derived-band-empty':
    'The study file’s {field} runs from {from} to {to}: nothing lies in it. Turn the two round.',
  'derived-else': 'The study file’s {field}: an “else” comes last, after at least one “when”.',
  'derived-index-from':
    'The study file’s {field}: “{item}” is in only one of “from” and “index”. Name the same items in both, or leave “from” out.',
  'study-column-unknown':
    'The study file’s {field} names the column “{column}”, which the survey does not have. Correct the name, or use its position such as #12.',
  'study-level-unknown': 'Item {item}: “{level}” is not among its levels.',
  'study-scale-unknown':
    'Item {item} uses the scale “{scale}”, which the study file does not define.',
  'study-pair-unknown':
    'The study file’s {field} names “{item}”, which is none of its items ({known}).',
  'study-pair-swapped':
    'The study file’s {field} is “{item}”, which its items call {role, select, concern {a concern} other {a behavior}}. Swap the two of the pair, or correct the item’s role.',
  'study-reference-unknown':
    'The study file’s referenceGeneration “{reference}” is none of this survey’s groups ({known}), and the largest takes its place.',
  'study-item-not-numeric':
    '“{item}” is called numeric, but {count, number} of its {answered, number} answers are no numbers (“{example}”) and count for nothing. Give it levels, or another kind.',
  'study-item-columns':
    'The study file’s {field} names {given, select, both {both a column and columns. Keep one of the two.} other {no column. Give it a column, or columns.}}',
  'study-item-twice':
    'The study file’s {field} is the second item called “{item}”. Give it an id of its own, or leave it out.',
  'study-net-named-twice':
    'Item {item}: a net is called “{name}”, and so is one of its levels or another net. Give the net a name of its own.',
  'study-level-twice': 'The study file’s {field} lists “{level}” twice. Leave one of them out.',
  'correction-column-gone':
    'Read this way, the file has no column of these names, so what you had corrected of them is dropped: {columns}.',
  'correction-answers-gone':
    'Read this way, these columns have other answers, so your corrections of their answers are dropped: {columns}.',
  'wave-column-gone':
    '“{item}” was left out: this survey has no column “{column}”.{similar, select, _ {} other { It may now be called “{similar}”.}}',
  'wave-level-new':
    '“{item}” has {count, plural, one {an answer that is} other {answers that are}} none of its levels and would count as missing: {levels}.',
  'generation-column-missing':
    'No column tells the respondents’ age or year of birth, so all of them are shown as one group. To compare generations, choose a column under “Who is who”, or state generation.column in the study file.',
  'generation-nobody-placed':
    '“{column}” tells nobody’s generation, so all respondents are shown as one group. To compare generations, choose another column, or what it holds, under “Who is who”, or state them as generation in the study file.',
  'generation-fieldwork-year-missing':
    'Ages need the year in which the survey was in the field. State it under “Who is who”, or as fieldwork.year in the study file.',
  'generation-scheme-unknown': 'There is no generation scheme “{scheme}”. Known schemes: {known}.',
  'concern-missing':
    'No question is marked as a concern. Mark at least one under “Check the questions”.',
  'behavior-missing':
    'No question is marked as a behavior. Mark at least one under “Check the questions”.',
  'weight-bad':
    'The weight column “{column}” has {count, plural, one {# value that is} other {# values that are}} negative, missing, not a number or too large to add up (first rows: {rows}).',
  'weight-all-zero': 'Every weight in “{column}” is zero.',
  'stratum-missing-values':
    'The stratum column “{column}” is blank in {count, plural, one {# row} other {# rows}} (first rows: {rows}).',
  'cluster-missing-values':
    'The cluster column “{column}” is blank in {count, plural, one {# row} other {# rows}} (first rows: {rows}).',
  'cluster-not-nested':
    'Cluster “{cluster}” of “{column}” lies in more than one stratum (rows {rows}). Clusters must be nested in strata.',
  'lonely-psu':
    'Stratum “{stratum}” has one sampling unit, so its variance cannot be estimated. Set design.lonelyPsu to “centre” or “certainty”, or merge strata.',
  'rake-empty-category':
    'Raking failed: no respondent of positive weight has {variable} = “{category}”. Merge the category or drop the target.',
  'rake-not-converged':
    'Raking did not converge: the margin {variable} stays {distance} from its target.',
  'rake-category-left-out':
    'The weighting target “{variable}” leaves out {categories} ({count, plural, one {# respondent} other {# respondents}}): they keep their weights, and the target’s shares hold among the others only. Add the category, or say that its share is the rest.',
  'rake-one-category':
    'The weighting target “{variable}” has one category only (“{category}”), so that no weight changes by it. Name the others with their shares.',
  'rake-target-unknown': 'The weighting target “{variable}” names no column of the survey.',
  'item-unknown': 'There is no item “{item}”. Known items: {known}.',
  'control-unknown': 'There is no column “{control}” to make groups alike in.',
  'control-unfit':
    '“{control}” cannot make groups alike as it is: a control has one answer of a few categories. Band a number first, or choose another.',
  'control-age':
    '“{control}” is what makes the groups, or an age beside them: one survey cannot tell the two apart. Choose another control.',
  'adjust-collinear':
    '“{control}” says the same as the groups or as another control, so their parts cannot be told apart; leave it out.',
  'adjust-no-overlap':
    '{group} shares no combination of the controls with any other group, so there is nobody to compare it with; use fewer controls or broader levels.',
  'adjust-few-df':
    'The survey has too few sampling units for so many controls ({df} degrees of freedom would be left); use fewer controls or broader levels.',
  'adjust-unpublished':
    'Adjusted figures are not in a published study: they cannot yet be protected as its other tables are.',
  'adjust-separated':
    'In some group or combination of controls all answer alike, so the adjusted figure has no end; merge levels or leave a control out.',
  'adjust-no-convergence': 'The adjustment came to no end; use fewer controls or broader levels.',
  'direction-asked':
    'Nobody has said yet whether “{item}” guards personal data or gives them away, so there is no gap to show. State its direction.',
  'readings-assumed':
    '{count, plural, one {# reading is} other {# readings are}} not confirmed: {facts}. Correct each in the study file where it is wrong, and take its name out of “check”; what “check” does not name must be stated.',
  'item-unfit': '“{item}” has no levels or numbers for this figure ({measure}).',
  'by-unknown': 'There is no column “{by}” to split by.',
  'by-multiple':
    '“{by}” is a multiple-response question: a respondent may be in several of its groups. Split by one of its columns.',
  'by-too-many-groups': '“{by}” has {groups} different answers: too many to split by.',
  'filter-unknown':
    'The filter {filter} names no column of the survey. Write it as COLUMN=ANSWER, the column by its header.',
  'filter-answer-unknown': 'No answer of “{column}” is “{answer}”. It has: {known}.',
  'filter-not-number':
    'The filter on “{column}” compares numbers, and “{answer}” is none, or the column holds none.',
  'filter-left-out':
    'This study has no such filter, so its answers are shown without it: {filters}.',
  'filter-empty': 'No respondent is left after filtering.',
  'results-unprotected':
    'The results were not protected before they were put here: small counts may tell of single respondents. Put what “publish” writes here, not what “estimate” prints.',
  'waves-few-apart':
    'Beside “{other}” this study would tell of fewer than {minCell} respondents: both are of the same people but for a few, and of “{where}” one counts {difference} more than the other. Publish one of the two only, or both of the same respondents; if nobody is in both, state disclosure.independent as true in the study file.',
  'waves-told-in-one':
    '“{other}” is of the same respondents, and each of the two tells what the other leaves out (here “{where}”): together they were never judged. Publish them as one study, under one policy; if nobody is in both, state disclosure.independent as true in the study file.',
  'waves-noise-twice':
    '“{other}” is a release with noise of the same respondents: each budget was for one release, and together they spend ε = {epsilon}. Publish one of the two only; if nobody is in both, state disclosure.independent as true in the study file.',
  'register-few-apart':
    'Beside your release “{other}” this one would tell of {count, plural, one {# person} other {# people}}, fewer than {minCell}: they stand in one of your releases and not in another, or in another group, or answer otherwise. Publish the same people as before, or wait until at least {minCell} records differ in every group; a release that never left this machine may be taken out of the register.',
  'register-unclear':
    'This survey looks like your release “{other}” of {at}, and their questions are too few to tell whether they are of the same people. If nobody is in both, state disclosure.independent as true in the study file, which the register records.',
  'register-misplaced':
    'The register {path} lies in a repository or in the published folder, where others could read it. Name a place outside with --register.',
  'register-unreadable':
    'The register {path} could not be used: {reason}. Name one that can be read and written with --register.',
  'noise-each-build':
    'Each build would release the same respondents with fresh noise and spend the budget again. Publish the study once, into public/studies, and build with that.',
  'support-undeclared':
    'Under differential privacy no name may come from the answers: one that is there because of one person tells of them. State in the study file the column of the generation, and the levels (or a scale) of: {items}. “init” writes them.',
  'noise-two-weights':
    'Under differential privacy a study is weighted by a column or to targets, not both: weights raked here depend on everybody, so that targets are met after the noise, from counts without weights. Leave out design.weight or weighting.targets.',
  'weight-bound-missing':
    'Differential privacy needs the largest weight that anyone may have. State it as disclosure.weightBound in the study file; larger weights are cut to it.',
  'folder-unwritable': 'The folder could not be written: {reason}. Choose another with --out.',
  'no-survey-open': 'No survey is open. Choose a file or the sample.',
  'export-failed': 'The file could not be made: {reason}. Nothing was lost.',
  'export-closed':
    'The file was not made: its study, or the other wave, was closed before it was ready. Open it again to save it.',
  'engine-failed':
    'Something went wrong in Divario itself ({reason}). What was open is still open; please report it.',
  'engine-stuck':
    'The part of this page that holds your survey no longer answered, perhaps for want of memory. It was started again and reads the file anew.',
  'engine-stopped':
    'Reading the file did not stop by itself, and was ended. What was open before is being read again.',
  'engine-not-restarted':
    'The part of this page that holds your survey could not be started again with its file. Your corrections are kept where this browser allows it: choose the file again.',
  'memory-full':
    'This device’s memory does not hold that much. Close other pages, or use a file with fewer columns; the command line reads larger ones.',
  'results-invalid': 'The results file is not right at {field}: {reason}.',
  'results-not-json':
    'This is no results file: it is not valid JSON ({reason}). Choose a file saved as results, or published.',
  'results-newer':
    'These results are in a later form ({format}) than this version of Divario reads. Load the page again, in case a newer version is there; otherwise ask for results made by this version.',
  'not-published': 'This published study does not hold that table.',
  'hosted-study-unknown':
    'This site publishes no study “{id}”. Another one is shown; choose from the study menu.',
  'study-unreachable': 'The study could not be fetched from {address} ({reason}). Try again.',
  'study-damaged':
    'The study’s file {address} is damaged on this site ({reason}). Whoever publishes the site can put it there again.',
  'part-missing':
    'A part of the site could not be loaded: there is no network, or the site was renewed after this page was opened. Load the page again. What is open stays open until you do.',
  'storage-full':
    'This browser has no room left to keep this. Forget a survey that it keeps, or save the study file: it holds all your corrections.',
  'storage-denied':
    'This browser forbids this page to keep anything, as in a private window. The survey is open now; save the study file, and next time open both files.',
  'storage-silent':
    'This browser’s storage does not answer, so that nothing can be kept or found in it. The survey is open now; save the study file, and next time open both files.',
  'storage-damaged':
    'What this browser keeps of surveys can’t be read or written any more. Choose the survey’s file, and its study file where you saved one.',
  'local-study-link':
    'This link was made for a file on somebody’s own computer. If it is yours, open it again; a survey that is open can be kept in this browser.',
} as const satisfies Readonly<Record<ProblemCode, string>>;
