import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** An Office file (ECMA-376 part 2) opened for checks: every part's bytes, and its XML where it is XML. */
export interface OfficePackage {
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
  xml(path: string): Document;
}

const parser = new new JSDOM('').window.DOMParser();

export function openPackage(file: Uint8Array): OfficePackage {
  const parts = unzipSync(file);
  const bytes = (path: string) => {
    const part = parts[path];
    if (!part) throw new Error(`${path}: expected a part, got none`);
    return part;
  };
  return {
    paths: Object.keys(parts).filter((path) => !path.endsWith('/')),
    bytes,
    xml(path) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes(path));
      const document = parser.parseFromString(text, 'application/xml');
      if (document.querySelector('parsererror'))
        throw new Error(`${path}: expected well-formed XML`);
      return document;
    },
  };
}

/** What Office would repair or refuse: parts without a type, types and relationships without a part, ids used twice or in vain. */
export function packageFaults(file: OfficePackage): readonly string[] {
  return [...typeFaults(file), ...file.paths.flatMap((path) => relationFaults(file, path))];
}

function typeFaults(file: OfficePackage): readonly string[] {
  const types = file.xml('[Content_Types].xml');
  const ofTag = (tag: string, name: string) =>
    [...types.getElementsByTagName(tag)].map((each) => each.getAttribute(name) ?? '');
  const overrides = ofTag('Override', 'PartName').map((name) => name.replace(/^\//, ''));
  const defaults = new Set(ofTag('Default', 'Extension').map((each) => each.toLowerCase()));
  const untyped = file.paths
    .filter((path) => path !== '[Content_Types].xml' && !overrides.includes(path))
    .filter((path) => !defaults.has(path.split('.').at(-1)?.toLowerCase() ?? ''));
  return [
    ...untyped.map((path) => `${path}: no content type`),
    ...overrides
      .filter((path) => !file.paths.includes(path))
      .map((path) => `${path}: typed, absent`),
    ...twice(overrides).map((path) => `${path}: typed twice`),
  ];
}

function relationFaults(file: OfficePackage, path: string): readonly string[] {
  if (!path.endsWith('.rels')) return [];
  const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  const folder = owner.split('/').slice(0, -1);
  const relations = [...file.xml(path).getElementsByTagName('Relationship')];
  const ids = relations.map((each) => each.getAttribute('Id') ?? '');
  const lost = relations
    .filter((each) => each.getAttribute('TargetMode') !== 'External')
    .map((each) => resolved(folder, each.getAttribute('Target') ?? ''))
    .filter((target) => !file.paths.includes(target));
  const isXml = owner.endsWith('.xml') && file.paths.includes(owner);
  const used = isXml ? relationIds(file.xml(owner)) : [];
  return [
    ...lost.map((target) => `${path}: target ${target} is absent`),
    ...twice(ids).map((id) => `${path}: ${id} twice`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${owner}: ${id} leads nowhere`),
  ];
}

function resolved(folder: readonly string[], target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = [...folder];
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const relationSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationIds(document: Document): readonly string[] {
  return [...document.getElementsByTagName('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ namespaceURI }) => namespaceURI === relationSpace)
      .map(({ value }) => value)
      .filter((value) => value !== ''),
  );
}

export function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

/** Children that a schema's sequence has no place for where they stand. */
export function orderFaults(element: Element, sequence: readonly string[]): readonly string[] {
  const places = [...element.children].map((child) => sequence.indexOf(child.localName));
  return [...element.children].flatMap((child, i) => {
    const place = places[i] ?? -1;
    if (place < 0) return [`${element.localName}: ${child.localName} is unknown`];
    return i > 0 && place < (places[i - 1] ?? 0)
      ? [`${element.localName}: ${child.localName} stands too late`]
      : [];
  });
}
