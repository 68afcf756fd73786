import { unzipSync } from 'fflate';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { unpacksTooFar } from './unpacksTooFar';

export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive declares; unpacking never gives more. */
  readonly size: number;
}

/** The files that a ZIP archive lists; nothing is unpacked. */
export function zipEntries(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('/')) entries.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    return failed(errorProblem('archive-damaged'));
  }
  return ok(entries);
}

/** The unpacked bytes of some of a ZIP archive's files, by name; refused before unpacking where they are too large. */
export function unzipped(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Result<ReadonlyMap<string, Uint8Array>> {
  const wanted = new Set(entries.map((entry) => entry.name));
  const problem = unpacksTooFar(
    entries.reduce((sum, entry) => sum + entry.size, 0),
    bytes.length,
  );
  if (problem) return failed(problem);
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
    return ok(new Map(Object.entries(files)));
  } catch {
    return failed(errorProblem('archive-damaged'));
  }
}
