import type { Store } from './useStore';

/** The file name of the user's own survey that loading the page again would lose; none where this browser keeps it. */
export function surveyAtRisk({ draft, local }: Store): string | undefined {
  if (draft.status === 'reading') return draft.fileName;
  if (draft.status === 'draft') return draft.isKept ? undefined : draft.opened.file.name;
  return local?.fileName;
}
