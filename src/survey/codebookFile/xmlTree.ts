import { SaxesParser } from 'saxes';
import { FileDamage } from '../named/FileDamage';

/** An element with what it holds; names without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own texts joined, without its children's. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** The root of an XML text; the worker has no DOM. Throws `FileDamage` where the text is not well-formed. */
export function xmlTree(xml: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name: local(name),
      attributes: localNames(attributes),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (cause) => {
    throw new FileDamage(`${parser.line}:${parser.column}`, 'XML', cause.message);
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** All elements of a name within another, at any depth, in order. */
export function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child, ...within(child, name)] : within(child, name),
  );
}

/** The text of the first child of a name, with that of what it holds, trimmed; undefined where it is blank. */
export function childText(element: XmlElement, name: string): string | undefined {
  const child = element.children.find((each) => each.name === name);
  return child && (wholeText(child) || undefined);
}

/** An element's text with that of the first of each kind of its children: of several languages, the first. */
function wholeText({ text, children }: XmlElement): string {
  const own = text.trim();
  if (own !== '' || children.length === 0) {
    const inner = children.map(wholeText).join(' ');
    return `${own} ${inner}`.replace(/\s+/g, ' ').trim();
  }
  const [first] = children;
  return first ? wholeText(first) : '';
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(
  attributes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), String(value)]),
  );
}
