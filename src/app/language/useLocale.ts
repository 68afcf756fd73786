import type { Locale } from '../../format/Locale';
import { useStore } from '../store/useStore';

export function useLocale(): Locale {
  return useStore((state) => state.language);
}
