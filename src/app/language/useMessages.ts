import { useCallback } from 'react';
import type { Area, Say } from '../../format/messages/Catalogue';
import { translate } from '../../format/translate';
import { useLocale } from './useLocale';

/** An area's sentences in the reader's language: `t('title', { count })`. */
export function useMessages<A extends Area>(area: A): Say<A> {
  const locale = useLocale();
  return useCallback((key, ...values) => translate(area, locale, key, ...values), [area, locale]);
}
