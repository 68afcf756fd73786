import { PageInPreparation } from '../../frame/PageInPreparation';

export function DataPage() {
  return <PageInPreparation name="data" />;
}
