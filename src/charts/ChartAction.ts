/** A thing to do with a chart: save its data or image, copy its link, read its method. */
export interface ChartAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
}
