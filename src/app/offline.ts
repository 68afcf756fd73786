import { registerSW } from 'virtual:pwa-register';
import { useStore } from './store/useStore';

/** Keeps the site for use without a network; a newer version is offered, never put in place unasked. */
export function keepForOffline(): void {
  const update = registerSW({
    onNeedRefresh: () => useStore.getState().offerUpdate(),
  });
  useStore.subscribe((state, before) => {
    if (state.update === 'wanted' && before.update !== 'wanted') void update(true);
  });
}
