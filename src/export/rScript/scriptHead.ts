import type { View } from '../../results/Query';
import { testedBy } from '../../results/testedBy';
import type { ExportContext } from '../ExportContext';
import type { ExportFact } from '../ExportTable';
import { studyFacts } from '../studyFacts';
import { viewFacts } from '../viewFacts';

/** What an R script says of its figures before it computes them: study, view, base, level, correction, version. */
export function scriptHead(view: View, context: ExportContext): readonly ExportFact[] {
  return [...studyFacts(context), ...viewFacts(view, [testedBy], context)];
}
