import { errorProblem } from '../../../problem/Problem';
import { failed, ok, type Result } from '../../../problem/Result';
import type { HostedStudy } from '../../../results/document/HostedStudy';
import type { PublishedManifest } from '../../../results/document/PublishedManifest';
import type { ResultsDocument } from '../../../results/document/ResultsDocument';
import { loadPart } from '../session/loadPart';
import { type Fetch, fetchJson } from './fetchJson';
import { hostedSource } from './hostedSource';
import type { StudySource } from './StudySource';

/** A study of this site, as much of it as its first view needs; the rest is read as it is asked for. */
export async function readHostedStudy(
  study: HostedStudy,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<Result<StudySource>> {
  const { first, manifest: address } = study;
  if (first === undefined || address === undefined) {
    const whole = await readHostedResults(study.url, fetch, signal);
    return whole.ok ? ok(hostedSource(whole.value)) : whole;
  }
  const [begun, json] = await Promise.all([
    readHostedResults(first, fetch, signal),
    fetchJson(fetch, address, signal),
  ]);
  if (!begun.ok) return begun;
  if (!json.ok) return json;
  const manifest = json.value as Partial<PublishedManifest> | null;
  if (!Array.isArray(manifest?.parts))
    return failed(errorProblem('study-damaged', { address, reason: 'expected parts' }));
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  return ok(
    hostedSource(begun.value, {
      parts: manifest.parts,
      read: ({ file }) => readHostedResults(`${folder}${file}`, fetch),
    }),
  );
}

/** A results document of this site. Fails as `fetchJson` and `readResults` do, and with `part-missing`. */
export async function readHostedResults(
  address: string,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<Result<ResultsDocument>> {
  const [json, reader] = await Promise.all([
    fetchJson(fetch, address, signal),
    loadPart(() => import('../../../results/document/readResults')),
  ]);
  if (!reader.ok) return reader;
  return json.ok ? reader.value.readResults(json.value) : json;
}
