import { errorProblem, type Problem, warningProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { ByteEvidence } from './ByteEvidence';
import type { ByteSource } from './ByteSource';
import { commonCharacters, guessEncoding, isSingleByte, markedEncoding } from './guessEncoding';
import type { ReadOptions } from './SurveyFile';
import { slices } from './slices';

export interface ChosenEncoding {
  readonly encoding: string;
  readonly warnings: readonly Problem[];
}

/**
 * The encoding to read a file in: as stated, as marked, or guessed from all its bytes.
 * `scanned` is the share of the progress that looking at them takes.
 */
export async function chooseEncoding(
  source: ByteSource,
  head: Uint8Array,
  options: ReadOptions,
  scanned: number,
): Promise<Result<ChosenEncoding>> {
  if (options.encoding !== undefined) return statedEncoding(options.encoding);
  const marked = markedEncoding(head);
  if (marked) return ok({ encoding: marked.encoding, warnings: [] });
  const evidence = new ByteEvidence();
  for await (const bytes of slices(source, options, 0, scanned)) evidence.add(bytes);
  evidence.finish();
  const guess = guessEncoding(evidence, head);
  if (guess.certain) return ok({ encoding: guess.encoding, warnings: [] });
  const { encoding, alternative = '' } = guess;
  if (encoding === 'utf-8')
    return ok({
      encoding,
      warnings: [warningProblem('text-bad-bytes', { count: evidence.strayBytes })],
    });
  const characters = isSingleByte(encoding) ? commonCharacters(evidence.contexts, encoding) : '';
  const detail = { encoding, alternative, characters, count: evidence.strayBytes };
  return ok({ encoding, warnings: [warningProblem('file-encoding-guessed', detail)] });
}

function statedEncoding(label: string): Result<ChosenEncoding> {
  try {
    return ok({ encoding: new TextDecoder(label).encoding, warnings: [] });
  } catch {
    return failed(errorProblem('encoding-unknown', { encoding: label }));
  }
}
