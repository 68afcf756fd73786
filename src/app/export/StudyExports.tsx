import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { useMessages } from '../language/useMessages';
import { useStudyExports } from './useStudyExports';

interface Props {
  readonly heading: string;
  readonly item: string;
  /** Of the reason why something can't be had. */
  readonly detail: string;
}

/** What can be taken away from the open study, as a part of its menu; the menu gives the styles. */
export function StudyExports({ heading, item, detail }: Props) {
  const t = useMessages('exporting');
  const exports = useStudyExports();
  if (exports.length === 0) return null;
  return (
    <MenuSection>
      <Header className={heading}>{t('export')}</Header>
      {exports.map(({ id, label, why, onAction }) => (
        <MenuItem
          key={id}
          id={`export-${id}`}
          className={item}
          textValue={label}
          isDisabled={why !== undefined}
          onAction={onAction}
        >
          {label}
          {why && <span className={detail}>{why}</span>}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
