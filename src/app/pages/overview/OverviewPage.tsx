import { PageInPreparation } from '../../frame/PageInPreparation';

export function OverviewPage() {
  return <PageInPreparation name="overview" />;
}
