import { Action } from '../../controls/Action';
import { pickFiles } from '../../frame/files/pickFiles';
import { useOfferFiles } from '../../frame/files/useOfferFiles';
import { KeptList } from '../../frame/kept/KeptList';
import { useMessages } from '../../language/useMessages';
import styles from './ImportInvitation.module.css';
import { PublishedStudies } from './PublishedStudies';

/** Where to drop a survey, before there is one; and what else can be opened. */
export function ImportInvitation() {
  const t = useMessages('wizard');
  const offer = useOfferFiles();
  return (
    <>
      <div className={styles.place}>
        <p>{t('drop-lead')}</p>
        <Action look="primary" onClick={() => pickFiles(offer)}>
          {t('choose-file')}
        </Action>
      </div>
      <KeptList />
      <PublishedStudies />
    </>
  );
}
