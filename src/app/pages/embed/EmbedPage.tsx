import { PageInPreparation } from '../../frame/PageInPreparation';

/** One chart without the frame, for another site's page. */
export function EmbedPage(_props: { readonly chart: string }) {
  return <PageInPreparation name="embed" />;
}
