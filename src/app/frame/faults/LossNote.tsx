import { useMessages } from '../../language/useMessages';
import { surveyAtRisk } from '../../store/surveyAtRisk';
import { useStore } from '../../store/useStore';

/** Says, where it is so, that loading the page again closes the user's own survey. */
export function LossNote() {
  const t = useMessages('shell');
  const file = useStore(surveyAtRisk);
  return file === undefined ? null : <p>{t('reload-loses', { file })}</p>;
}
