import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';

/** A part of the site that is loaded when first needed, asked for twice; `part-missing` without a network, or once the site was renewed. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Result<Part>> {
  try {
    return ok(await load().catch(load));
  } catch {
    return failed(errorProblem('part-missing'));
  }
}
