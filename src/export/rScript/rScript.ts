import { unselected } from '../../codebook/resolve/optionSelections';
import type { ScriptFacts } from '../../engine/ScriptFacts';
import type { Measure } from '../../results/measures/Measures';
import { testingOf } from '../../results/scope/testedBy';
import type { ExportFact } from '../ExportTable';
import { adjustedFunctions, adjustedGapFunctions } from './adjustedFunctions';
import { derivingFunctions } from './derivingFunctions';
import { designSection } from './designSection';
import { estimateFunctions } from './estimateFunctions';
import { baseName, fileSection, type ReadFacts } from './fileSection';
import { gapTable, indexGapTable, quadrantFunctions } from './gapFunctions';
import { groupsSection } from './groupsSection';
import { itemsSection, unlisted } from './itemsSection';
import { readingFunctions } from './readingFunctions';
import {
  choiceFunctions,
  generationFunctions,
  groupFunctions,
  multipleFunctions,
  numberFunctions,
} from './recodingFunctions';
import { rComment, rStrings } from './rText';
import { itemTables, medianTable, netScoreTable, printingFunctions } from './tableFunctions';
import { tablesSection } from './tablesSection';
import { weightingFunctions } from './weightingFunctions';

/**
 * An R program that computes a study's tables from its file with base R and the survey package, and prints each figure
 * as a line `measure,item,by,group,level,figure,value`. It holds the codebook, the design and the distinct answers of
 * the generation column, and no respondent. `head` (see `scriptHead`) stands above it as a comment.
 */
export function rScript(file: ReadFacts, facts: ScriptFacts, head: readonly ExportFact[]): string {
  const functions = usedFunctions(facts).map((text) => text.trim());
  const sections = [
    ['Functions', functions.join('\n\n')],
    ['The survey file', fileSection(file, facts)],
    ['Codebook', itemsSection(facts.codebook)],
    ['Design', designSection(facts)],
    ['Groups, and who is looked at', groupsSection(facts)],
    ['Tables', tables(facts)],
  ] as const;
  const parts = sections.map(
    ([title, text], k) => `${sectionRule}\n# ${k + 1}. ${title}\n${sectionRule}\n\n${text}`,
  );
  return `${[preamble(file, facts, head), ...parts].join('\n\n')}\n`;
}

const sectionRule = `# ${'-'.repeat(98)}`;

function preamble(file: ReadFacts, { title }: ScriptFacts, head: readonly ExportFact[]): string {
  return [
    rComment(title),
    '#',
    ...head.map(([term, text]) => rComment(`${term}: ${text}`)),
    '#',
    rComment(
      'Recomputes every table with the survey package (Lumley). Put it beside the file and run',
    ),
    rComment(`  Rscript script.R > figures.csv`),
    rComment(
      `to get one line a figure of ${baseName(file)}: measure,item,by,group,level,figure,value.`,
    ),
    '',
    'suppressPackageStartupMessages(library(survey))',
    '',
    '# Texts are compared as UTF-8 whatever the machine is set to.',
    'if (!l10n_info()[["UTF-8"]]) invisible(Sys.setlocale("LC_CTYPE", "C.UTF-8"))',
  ].join('\n');
}

/** Functions that no table of the study needs are left out. */
function usedFunctions({ codebook, queries, design }: ScriptFacts): readonly string[] {
  const { items, derived = [] } = codebook;
  const all = [...items, ...unlisted(items, derived)];
  const has = (kind: string) => all.some((item) => item.kind === kind);
  const asks = (...measures: readonly Measure[]) =>
    queries.some(({ measure }) => measures.includes(measure));
  const parts: readonly (readonly [used: boolean, text: string])[] = [
    [true, readingFunctions],
    [true, choiceFunctions],
    [has('numeric'), numberFunctions],
    [has('multiple'), multipleFunctions(rStrings([...unselected]))],
    [true, groupFunctions],
    [derived.length > 0, derivingFunctions],
    [codebook.generation !== undefined, generationFunctions],
    [design.targets.length > 0, weightingFunctions],
    [true, estimateFunctions],
    [true, printingFunctions],
    [true, itemTables],
    [asks('net-score'), netScoreTable],
    [asks('median'), medianTable],
    [asks('gap', 'index-gap'), quadrantFunctions],
    [asks('gap'), gapTable],
    [asks('index-gap'), indexGapTable],
    [asks('adjusted'), adjustedFunctions],
    [asks('adjusted'), adjustedGapFunctions],
  ];
  return parts.flatMap(([used, text]) => (used ? [text] : []));
}

function tables(facts: ScriptFacts): string {
  const { confidence } = testingOf(facts.study);
  return [
    rComment('Below and above an interval, each. Reliability is judged at 95 % whatever this is.'),
    `tail <- (1 - ${confidence}) / 2`,
    'cat("measure,item,by,group,level,figure,value\\n")',
    tablesSection(facts),
  ].join('\n');
}
