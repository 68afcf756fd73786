import type { Store } from '../store/useStore';
import { localStudyId } from '../study/source/localStudyId';
import type { Address } from './Address';

/** The address of a page under what is chosen now. */
export function addressOf(path: string, store: Store): Address {
  const { study, selection, language, languageChosen } = store;
  const id =
    study.status !== 'open'
      ? undefined
      : study.origin.kind === 'hosted'
        ? study.origin.id
        : localStudyId;
  return {
    path,
    selection,
    ...(id !== undefined && { study: id }),
    ...(languageChosen && { language }),
  };
}
