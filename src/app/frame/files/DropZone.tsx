import { useEffect, useState } from 'react';
import { useMessages } from '../../language/useMessages';
import { noteHandle } from '../../study/kept/fileHandles';
import styles from './DropZone.module.css';
import { useOfferFiles } from './useOfferFiles';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Where the dropped files lie, where the browser tells: it does so only while they are being dropped. */
function noteHandles(dropped: DataTransfer | null, files: readonly File[]): void {
  const items = [...(dropped?.items ?? [])].filter(({ kind }) => kind === 'file');
  files.forEach((file, i) => {
    const item = items[i] as (DataTransferItem & HandleGiver) | undefined;
    item?.getAsFileSystemHandle?.().then(
      (handle) => handle?.kind === 'file' && noteHandle(file, handle as FileSystemFileHandle),
      () => {},
    );
  });
}

interface HandleGiver {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Takes files dropped anywhere on the window; shows that it would while they hover. */
export function DropZone() {
  const t = useMessages('shell');
  const offerFiles = useOfferFiles();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      noteHandles(event.dataTransfer, files);
      if (files.length > 0) offerFiles(files);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [offerFiles]);

  if (!isOver) return null;
  return (
    <div className={styles.veil}>
      <div className={styles.invitation}>
        <p className={styles.title}>{t('drop-here')}</p>
        <p>{t('drop-kinds')}</p>
      </div>
    </div>
  );
}
