import type { Reason } from '../codebook/DetectedCodebook';
import type { Locale } from './Locale';
import { translateWith } from './translate';

/** Why a column was taken for what it is, as a clause. */
export function formatReason(reason: Reason, locale: Locale): string {
  return translateWith('reasons', locale, reason.code, reason.detail);
}
