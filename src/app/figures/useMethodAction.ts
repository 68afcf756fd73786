import type { ChartAction } from '../../charts/frame/ChartAction';
import { addressOf } from '../address/addressOf';
import type { MethodSection } from '../address/methodSection';
import { navigate } from '../address/useHashPath';
import { writeAddress } from '../address/writeAddress';
import { useMessages } from '../language/useMessages';
import { useStore } from '../store/useStore';

/** Goes to the section of the methods page that explains a figure; the study and all that is chosen are kept. */
export function useMethodAction(
  section: MethodSection,
): ChartAction & { readonly onAction: () => void } {
  const t = useMessages('shell');
  return {
    id: 'method',
    label: t('how-measured'),
    onAction: () => {
      const address = writeAddress(addressOf('/methods', useStore.getState()));
      navigate(`${address}${address.includes('?') ? '&' : '?'}section=${section}`);
    },
  };
}
