import { version } from '../../package.json';
import { gatherScriptFacts } from '../engine/gatherScriptFacts';
import { rScript } from '../export/rScript/rScript';
import { scriptHead } from '../export/rScript/scriptHead';
import { formatProblem } from '../format/formatProblem';
import { summarize } from '../results/summary/summarize';
import type { Study } from '../study/Study';
import { type AskedView, askedQueries, viewAsked } from './askedQueries';
import { badInput, done, type Outcome } from './Outcome';
import { withOpenStudy } from './withOpenStudy';

export interface ScriptOptions extends AskedView {
  readonly study: string | undefined;
  readonly codebook?: string | undefined;
  readonly level?: Study['level'];
}

/** An R script of the tables that `estimate` gives. */
export function script(file: string, options: ScriptOptions): Promise<Outcome> {
  return withOpenStudy(file, options, (opened) => {
    const queries = askedQueries(opened, options);
    const facts = gatherScriptFacts(opened.open, viewAsked(options), queries);
    if (!facts.ok) return badInput(file, facts.problems);
    const notes = opened.warnings.map((warning) => formatProblem(warning, 'en'));
    const context = { summary: summarize(opened.open), locale: 'en', version } as const;
    const head = scriptHead(viewAsked(options), context);
    return done(rScript(opened.file, facts.value, head), notes);
  });
}
