import { genericFont } from './genericFont';
import { paintText } from './paintText';

/** Presentation attributes that children inherit, so that only a change is written. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'paint-order',
  'visibility',
] as const;

/** Those that hold for the element alone, with the value that needs no writing. */
const own = { opacity: '1', display: 'inline', 'dominant-baseline': 'auto' } as const;

/**
 * A drawing on the page as a copy that looks the same anywhere: colours and fonts as the browser computed them, in
 * place of classes and custom properties. Names for assistive technology and keys go: the file has its own.
 */
export function inlineStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inlineElement(drawing, copy, undefined);
  return copy;
}

type Styles = Readonly<Record<string, string>>;

function inlineElement(source: Element, copy: Element, parent: Styles | undefined): void {
  const computed = window.getComputedStyle(source);
  const styles = Object.fromEntries(inherited.map((name) => [name, styleOf(computed, name)]));
  for (const name of inherited) {
    const value = styles[name] ?? '';
    if (value === '') continue;
    if (value === parent?.[name]) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = computed.getPropertyValue(name);
    if (value !== '' && value !== usual && value !== 'block') copy.setAttribute(name, value);
  }
  dropPageAttributes(copy);
  const copies = [...copy.children];
  [...source.children].forEach((child, i) => {
    const childCopy = copies[i];
    if (childCopy) inlineElement(child, childCopy, styles);
  });
}

function styleOf(computed: CSSStyleDeclaration, name: string): string {
  const value = computed.getPropertyValue(name);
  if (name === 'font-family') return value && genericFont(value);
  if (name === 'fill' || name === 'stroke') return paintText(value);
  return value;
}

function dropPageAttributes(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (/^(class|style|tabindex|role|aria-.*|data-.*|on.*)$/.test(name))
      element.removeAttribute(name);
  }
}
