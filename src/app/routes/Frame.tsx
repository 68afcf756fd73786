import { type ReactNode, useRef } from 'react';
import { DropZone } from '../frame/files/DropZone';
import { KeepOffer } from '../frame/kept/KeepOffer';
import { useLeaveGuard } from '../frame/kept/useLeaveGuard';
import { Notices } from '../frame/notices/Notices';
import { UpdateOffer } from '../frame/notices/UpdateOffer';
import { useArrival } from '../frame/page/useArrival';
import { useMessages } from '../language/useMessages';
import { Footer } from './Footer';
import styles from './Frame.module.css';
import { Header } from './header/Header';

/** What every page stands in: the way around, the study, the view, notices, and the place to drop a file. */
export function Frame(props: { readonly viewBar: ReactNode; readonly children: ReactNode }) {
  const t = useMessages('shell');
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  useLeaveGuard();
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {t('skip-to-content')}
      </button>
      <Header />
      {props.viewBar}
      <main ref={main} id="content" tabIndex={-1} className={styles.main}>
        <UpdateOffer />
        <Notices />
        <KeepOffer />
        {props.children}
      </main>
      <Footer />
      <DropZone />
    </>
  );
}
