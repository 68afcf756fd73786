import {
  Button,
  Collection,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { clipApart } from '../../../../format/clipApart';
import type { ItemSummary } from '../../../../results/document/StudySummary';
import { itemRoles } from '../../../../study/itemTerms';
import { useMessages } from '../../../language/useMessages';
import { useSurveyLanguage } from '../../../language/useSurveyLanguage';
import styles from './ItemChoice.module.css';

const longestOption = 160;

/** Any question by searching its words, listed by role. */
export function ItemChoice(props: {
  readonly items: readonly ItemSummary[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}) {
  const { items, value, onChange } = props;
  const t = useMessages('crosstab');
  const surveyLanguage = useSurveyLanguage();
  const roles = useMessages('data');
  const labels = clipApart(
    items.map(({ label }) => label),
    longestOption,
  );
  const shown = new Map(items.map(({ id }, k) => [id, labels[k]]));
  const sections = itemRoles
    .map((role) => ({
      id: `role ${role}`,
      role,
      items: items.filter((item) => item.role === role),
    }))
    .filter((section) => section.items.length > 0);
  return (
    <ComboBox
      // Another language or study words the list anew; the text shown must follow.
      key={`${value} ${items.length}`}
      className={styles.choice ?? ''}
      defaultItems={sections}
      defaultSelectedKey={value}
      menuTrigger="focus"
      allowsEmptyCollection
      onSelectionChange={(key) => {
        if (key !== null && key !== value) onChange(String(key));
      }}
    >
      <Label className={styles.label ?? ''}>{t('question')}</Label>
      <div className={styles.field}>
        <Input
          className={styles.input ?? ''}
          placeholder={t('find-question')}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button className={styles.open ?? ''} aria-label={t('show-questions')}>
          <span aria-hidden="true" className={styles.mark} />
        </Button>
      </div>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox<(typeof sections)[number]>
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.none}>{t('no-such-question')}</p>}
        >
          {(section) => (
            <ListBoxSection id={section.id} className={styles.section ?? ''}>
              <Header className={styles.role ?? ''}>{roles(`role-${section.role}`)}</Header>
              <Collection items={section.items}>
                {(item) => (
                  <ListBoxItem id={item.id} textValue={item.label} className={styles.option ?? ''}>
                    <span lang={surveyLanguage}>{shown.get(item.id)}</span>
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
