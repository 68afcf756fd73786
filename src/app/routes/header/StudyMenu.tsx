import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { addressOf } from '../../address/addressOf';
import { navigate } from '../../address/useHashPath';
import { writeAddress } from '../../address/writeAddress';
import { StudyExports } from '../../export/StudyExports';
import { pickFiles } from '../../frame/files/pickFiles';
import { useOfferFiles } from '../../frame/files/useOfferFiles';
import { useMessages } from '../../language/useMessages';
import { useStore } from '../../store/useStore';
import { useStudySession } from '../../study/session/StudySession';
import styles from './StudyMenu.module.css';

/** What can be opened (the user's own file, or a study this site publishes) and what can be taken away. */
export function StudyMenu({ title }: { readonly title: string }) {
  const t = useMessages('shell');
  const hosted = useStore((state) => state.hosted);
  const isOpen = useStore((state) => state.study.status === 'open');
  const local = useStore((state) => state.local);
  const { openHosted, openLocal } = useStudySession();
  const offerFiles = useOfferFiles();
  return (
    <MenuTrigger>
      <Button className={styles.trigger ?? ''} aria-label={`${t('study')}: ${title}`}>
        <span className={styles.title}>{title}</span>
        <span aria-hidden="true" className={styles.mark} />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <Menu className={styles.menu ?? ''}>
          <MenuItem className={styles.item ?? ''} onAction={() => pickFiles(offerFiles)}>
            {t('open-file')}
          </MenuItem>
          {local && (
            <MenuItem
              className={styles.item ?? ''}
              textValue={local.fileName}
              onAction={() => openLocal(local.fileName, local.summary)}
            >
              {local.fileName}
              <span className={styles.quiet}>{t('own-file')}</span>
            </MenuItem>
          )}
          {isOpen && (
            <MenuItem
              className={styles.item ?? ''}
              onAction={() => navigate(writeAddress(addressOf('/data', useStore.getState())))}
            >
              {t('about-study')}
            </MenuItem>
          )}
          {isOpen && <Separator className={styles.separator ?? ''} />}
          {isOpen && (
            <StudyExports
              heading={styles.heading ?? ''}
              item={styles.item ?? ''}
              detail={styles.quiet ?? ''}
            />
          )}
          {hosted.length > 0 && <Separator className={styles.separator ?? ''} />}
          {hosted.length > 0 && (
            <MenuSection>
              <Header className={styles.heading ?? ''}>{t('hosted-studies')}</Header>
              {hosted.map((study) => (
                <MenuItem
                  key={study.id}
                  id={study.id}
                  textValue={study.title}
                  className={styles.item ?? ''}
                  onAction={() => void openHosted(study.id)}
                >
                  {study.title}
                  {study.synthetic && <span className={styles.detail}>{t('synthetic')}</span>}
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
