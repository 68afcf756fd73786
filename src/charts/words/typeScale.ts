/** Sizes of a chart's text in pixels of its drawing, which `ChartCanvas` enlarges as the page's text is: the layout must know them. */
export const fontSize = { heading: 14, label: 14, note: 12, tick: 12, value: 13 } as const;

export const lineHeight = { heading: 19, label: 18, note: 16 } as const;
