/** One study that this site publishes, as `studies/index.json` lists it; addresses relative to the page. */
export interface HostedStudy {
  readonly id: string;
  readonly title: string;
  readonly synthetic: boolean;
  readonly respondents: number | null;
  /** Of its `divario.results/1`. */
  readonly url: string;
  /** Of its manifest and of the part that is read first, where it is published in parts. */
  readonly manifest?: string;
  readonly first?: string;
  /** Whether the site has the program that makes its synthetic answers, so that any view can be computed. */
  readonly made?: boolean;
}
