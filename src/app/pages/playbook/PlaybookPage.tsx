import { PageInPreparation } from '../../frame/PageInPreparation';

export function PlaybookPage() {
  return <PageInPreparation name="playbook" />;
}
