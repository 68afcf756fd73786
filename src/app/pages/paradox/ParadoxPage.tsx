import { PageInPreparation } from '../../frame/PageInPreparation';

export function ParadoxPage() {
  return <PageInPreparation name="paradox" />;
}
