import { PageInPreparation } from '../../frame/PageInPreparation';

export function CrosstabPage() {
  return <PageInPreparation name="crosstab" />;
}
