import { PageInPreparation } from '../../frame/PageInPreparation';

export function ImportPage() {
  return <PageInPreparation name="import" />;
}
