import { errorProblem, type Problem } from '../../problem/Problem';
import { harmlessUnpackedBytes, mostUnpackedBytes, mostUnpackedRatio } from '../readLimits';

/** The problem of an archive that unpacks to more than memory holds, or to so many times its size that it is a bomb. */
export function unpacksTooFar(
  unpacked: number,
  packed: number,
  most = mostUnpackedBytes,
): Problem | undefined {
  const bomb = unpacked > harmlessUnpackedBytes && unpacked > packed * mostUnpackedRatio;
  if (!bomb && unpacked <= most) return undefined;
  return errorProblem('archive-too-large', { limit: Math.round(most / 1e6) });
}
