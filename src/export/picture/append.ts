export const svgSpace = 'http://www.w3.org/2000/svg';

/** Adds an element of a drawing to another, with its attributes. */
export function append(
  into: SVGElement,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  into.append(element);
  return element;
}
