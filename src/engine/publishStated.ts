import { policyOf } from '../disclosure/DisclosurePolicy';
import type { LedgerEntry } from '../disclosure/noise/PrivacyBudget';
import { ok, type Result } from '../problem/Result';
import type { ResultsDocument } from '../results/document/ResultsDocument';
import type { OpenStudy } from '../results/OpenStudy';
import { publishNoisy, type ReleaseBits } from './publishNoisy';
import { publishStudy } from './publishStudy';

/** What is put in place of the study file's own disclosure settings. */
export interface PublishTerms {
  readonly minCell?: number | undefined;
  readonly epsilon?: number | undefined;
  /** What rounding draws its chance from; of the figures themselves where nobody keeps one. */
  readonly seed?: string | undefined;
  /** Where noise comes from; the platform where nobody keeps a secret. */
  readonly bits?: ReleaseBits | undefined;
}

/** A study's results as a site may hold them. */
export interface Published {
  readonly document: ResultsDocument;
  /** What each released histogram spent of the privacy budget. */
  readonly ledger?: readonly LedgerEntry[];
}

/** Publishes a study under the policy that its study file states: small cells withheld, or noise within a budget. */
export function publishStated(
  open: OpenStudy,
  { minCell, epsilon = open.study.disclosure?.epsilon, seed, bits }: PublishTerms = {},
): Result<Published> {
  if (epsilon !== undefined) return publishNoisy(open, epsilon, bits);
  const policy = {
    ...policyOf(open.study),
    ...(minCell !== undefined && { minCell }),
    ...(seed !== undefined && { seed }),
  };
  const results = publishStudy(open, policy);
  return results.ok ? ok({ document: results.value }) : results;
}
