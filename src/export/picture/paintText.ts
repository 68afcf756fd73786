/** A computed colour as older drawing programs read it: `#rrggbb`, `#rrggbbaa` where it lets light through, `none`. */
export function paintText(paint: string): string {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(paint)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!parts) return paint === 'transparent' ? 'none' : paint;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (alpha === 0) return 'none';
  const channels = alpha < 1 ? [red, green, blue, alpha * 255] : [red, green, blue];
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
