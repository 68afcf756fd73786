/** One study that this site publishes, as `studies/index.json` lists it; addresses relative to the page. */
export interface HostedStudy {
  readonly id: string;
  readonly title: string;
  readonly synthetic: boolean;
  readonly respondents: number | null;
  /** Of its `divario.results/1`. */
  readonly url: string;
  /** Of the survey itself and of its study file: only where the respondents are synthetic. */
  readonly survey?: string;
  readonly study?: string;
}
