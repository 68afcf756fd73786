/** A thing to do with a chart: save its data or image, copy its link, read its method. */
export interface ChartAction {
  readonly id: string;
  readonly label: string;
  /** Gets the chart's figure as it stands on the page. */
  readonly onAction: (figure: HTMLElement) => void;
}
