import { useMessages } from '../../../language/useMessages';
import { Drawn } from '../../../states/Drawn';
import { useView } from '../../../study/open/useView';
import { useTables } from '../../../study/tables/useTables';
import styles from '../ParadoxPage.module.css';
import { Sensitivity } from '../Sensitivity';
import { IndexAssociation } from './IndexAssociation';
import { IndexGap } from './IndexGap';
import { IndexReliability } from './IndexReliability';
import { IndexThresholds } from './IndexThresholds';

/** All concerns against all behaviors: the index gap, how far it can be trusted, and where respondents stand. */
export function IndexSection() {
  const t = useMessages('paradox');
  const view = useView();
  const [state] = useTables([{ measure: 'index-gap', ...view } as const]);
  const [strip] = useTables([{ measure: 'sensitivity', of: 'index-gap', ...view } as const]);
  if (!state || !strip) return null;
  return (
    <section className={styles.section}>
      <Drawn state={state} lines={16}>
        {(table) =>
          table.rows.length === 0 ? (
            <p>{t('index-none')}</p>
          ) : (
            <div className={styles.section}>
              <IndexGap table={table} />
              <div className={styles.columns}>
                <IndexReliability table={table} />
                <IndexAssociation table={table} />
              </div>
              <IndexThresholds defaults={table.thresholds} />
              <Drawn state={strip}>{(own) => <Sensitivity table={own} />}</Drawn>
            </div>
          )
        }
      </Drawn>
    </section>
  );
}
