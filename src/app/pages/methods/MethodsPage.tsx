import { PageInPreparation } from '../../frame/PageInPreparation';

export function MethodsPage() {
  return <PageInPreparation name="methods" />;
}
