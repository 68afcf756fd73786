import type { View } from '../../results/query/Query';
import { testedIn } from '../../results/scope/testedBy';
import type { ExportContext } from '../ExportContext';
import type { ExportFact } from '../ExportTable';
import { studyFacts } from '../facts/studyFacts';
import { viewFacts } from '../facts/viewFacts';

/** What an R script says of its figures before it computes them: study, view, base, level, correction, version. */
export function scriptHead(view: View, context: ExportContext): readonly ExportFact[] {
  return [...studyFacts(context), ...viewFacts(view, [testedIn(context.summary)], context)];
}
