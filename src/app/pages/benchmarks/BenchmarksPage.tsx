import { PageInPreparation } from '../../frame/PageInPreparation';

export function BenchmarksPage() {
  return <PageInPreparation name="benchmarks" />;
}
