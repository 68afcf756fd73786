import { execFileSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { ExportContext } from '../../src/export/ExportContext';
import { summary } from '../charts/tables';

export const context: ExportContext = {
  summary: {
    ...summary,
    items: [
      {
        id: 'concern_1',
        label: 'Companies collect too much',
        question: '=HYPERLINK("http://evil.example","click")',
        kind: 'scale',
        role: 'concern',
        levels: [],
        top: ['Agree'],
        base: 'answered',
      },
      {
        id: 'behavior_3',
        label: '<b>Refused</b> & "left"',
        question: '',
        kind: 'single',
        role: 'behavior',
        levels: [],
        top: ['Yes'],
        base: 'answered',
      },
    ],
    fieldworkYear: 2024,
    design: { designEffect: 1.1, weight: 'weight' },
  },
  locale: 'en',
  version: '9.8.7',
};

/** The parts of an Office file by their path, each XML part parsed by a strict parser that did not write it. */
export async function officeParts(file: Blob): Promise<ReadonlyMap<string, Document>> {
  const parser = new new JSDOM('').window.DOMParser();
  const parts = new Map<string, Document>();
  for (const [path, bytes] of Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())))) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const document = parser.parseFromString(new TextDecoder().decode(bytes), 'application/xml');
    if (document.querySelector('parsererror'))
      throw new Error(
        `${path}: expected well-formed XML, got ${document.documentElement.textContent}`,
      );
    parts.set(path, document);
  }
  return parts;
}

/** LibreOffice, where it is installed. */
export const officePath = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
