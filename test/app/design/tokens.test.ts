import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app/design/tokens.css', 'utf8');
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

function hex(name: string, theme: Theme): string {
  const pair = colours.get(name);
  if (!pair) throw new Error(`no colour --${name}`);
  return pair[theme];
}

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: Theme): number {
  const [high = 0, low = 0] = [hex(a, theme), hex(b, theme)].map(luminance).sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const generations = [1, 2, 3, 4, 5, 6, 7].map((n) => `generation-${n}`);
const quadrants = ['paradoxical', 'guarded', 'cautious', 'carefree'];
const surfaces = ['surface', 'surface-raised', 'surface-sunken'];

describe.each(themes)('the %s colours', (theme) => {
  it.each(surfaces)('set text off %s by 4.5 to 1', (surface) => {
    for (const ink of ['ink', 'ink-quiet', 'accent', 'bad', 'caution', 'good'])
      expect(contrast(ink, surface, theme), ink).toBeGreaterThanOrEqual(4.5);
  });

  it('set text off the wash of its message by 4.5 to 1', () => {
    for (const name of ['bad', 'caution', 'good', 'accent']) {
      expect(contrast(name, `${name}-wash`, theme), name).toBeGreaterThanOrEqual(4.5);
      expect(contrast('ink', `${name}-wash`, theme), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(surfaces)('set controls and focus off %s by 3 to 1', (surface) => {
    for (const name of ['edge', 'focus', 'concern', 'behavior'])
      expect(contrast(name, surface, theme), name).toBeGreaterThanOrEqual(3);
  });

  it('set every generation and quadrant off the page by 3 to 1', () => {
    for (const name of [...generations, ...quadrants.map((name) => `quadrant-${name}`)])
      for (const surface of ['surface', 'surface-raised'])
        expect(contrast(name, surface, theme), `${name} on ${surface}`).toBeGreaterThanOrEqual(3);
  });

  it('keep generations apart in greyscale, oldest darkest', () => {
    const greys = generations.map((name) => luminance(hex(name, theme)) + 0.05);
    greys.slice(1).forEach((grey, i) => {
      expect(grey / (greys[i] ?? 1), `${generations[i]} and the next`).toBeGreaterThan(1.2);
    });
  });

  it('carry readable text on each diverging level and quadrant', () => {
    const filled = [
      ...Array.from({ length: 11 }, (_, i) => `diverging-${i + 1}`),
      ...quadrants.map((name) => `quadrant-${name}`),
    ];
    for (const name of filled)
      expect(contrast(`on-${name}`, name, theme), name).toBeGreaterThanOrEqual(4.5);
  });
});
