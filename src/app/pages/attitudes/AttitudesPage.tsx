import { PageInPreparation } from '../../frame/PageInPreparation';

export function AttitudesPage() {
  return <PageInPreparation name="attitudes" />;
}
