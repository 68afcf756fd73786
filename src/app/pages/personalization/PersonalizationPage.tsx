import { PageInPreparation } from '../../frame/PageInPreparation';

export function PersonalizationPage() {
  return <PageInPreparation name="personalization" />;
}
