import { useStore } from '../store/useStore';
import { useLocale } from './useLocale';

/** The language of the open survey's own words, where it is not the reader's; undefined where nothing is to be marked. */
export function useSurveyLanguage(): string | undefined {
  const locale = useLocale();
  const language = useStore(({ study }) =>
    study.status === 'open' ? study.summary.language : undefined,
  );
  return language === locale ? undefined : language;
}
