import { errorProblem, type Problem } from '../../problem/Problem';
import { checksumText } from './Checksum';

/** Bytes and CRC-32 of a part of a file once unpacked. */
export interface PartFacts {
  readonly size: number;
  readonly crc: number;
}

/** The problem of a part that was unpacked to other bytes than its file promises; `part` is its name. */
export function brokenPromise(
  part: string,
  promised: PartFacts,
  found: PartFacts,
): Problem | undefined {
  if (found.size !== promised.size)
    return errorProblem('part-size', { part, expected: promised.size, found: found.size });
  if (found.crc === promised.crc) return undefined;
  const checksums = { expected: checksumText(promised.crc), found: checksumText(found.crc) };
  return errorProblem('part-checksum', { part, block: 0, ...checksums });
}

/** What of an archive's own structure is not as it must be. */
type Fault = 'directory' | 'header' | 'stream' | 'cut';

export function archiveDamage(part: string, fault: Fault): Problem {
  return errorProblem('archive-damaged', { part, fault });
}
