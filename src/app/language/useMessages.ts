import { useCallback } from 'react';
import type { Messages } from '../../format/defineMessages';
import { type MessageValues, translate } from '../../format/translate';
import { useLocale } from './useLocale';

export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/** An area's sentences in the reader's language: `t('title', { count })`. */
export function useMessages<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const locale = useLocale();
  return useCallback((key, values) => translate(messages, locale, key, values), [messages, locale]);
}
