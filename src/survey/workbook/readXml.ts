import { SaxesParser } from 'saxes';
import { errorProblem } from '../../problem/Problem';
import type { ZipArchive, ZipEntry } from '../archive/openZip';
import { SpoiledSource } from '../archive/SpoiledSource';
import { unpackedPieces } from '../archive/unpackedPieces';
import type { ReadOptions } from '../SurveyFile';

/** What a reader of a workbook's part hears of, in the part's order. Names are without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads a part of a workbook as it is unpacked, piece by piece; yields after each, so that what was found can be taken
 * away and work given up. Throws `SpoiledSource` where the part is damaged or is no XML.
 */
export async function* readXml(
  zip: ZipArchive,
  entry: ZipEntry,
  events: XmlEvents,
  options: Pick<ReadOptions, 'signal' | 'onProgress'>,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let fault = '';
  parser.on('error', ({ message }) => {
    fault ||= message;
  });
  parser.on('opentag', ({ name, attributes }) => events.open(local(name), attributes));
  if (events.close) parser.on('closetag', ({ name }) => events.close?.(local(name)));
  if (events.text) {
    parser.on('text', (text) => events.text?.(text));
    parser.on('cdata', (text) => events.text?.(text));
  }
  const check = () => {
    if (fault === '') return;
    const reason = `${entry.name}: ${fault}`.slice(0, 200);
    throw new SpoiledSource(errorProblem('workbook-damaged', { reason }));
  };
  let decoder: TextDecoder | undefined;
  for await (const piece of unpackedPieces(zip, entry, options)) {
    decoder ??= new TextDecoder(markedEncoding(piece));
    parser.write(decoder.decode(piece, { stream: true }));
    check();
    yield;
  }
  if (options.signal?.aborted) return;
  parser.close();
  check();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function markedEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads a small part to its end. */
export async function readWholeXml(
  zip: ZipArchive,
  entry: ZipEntry | undefined,
  events: XmlEvents,
  options: Pick<ReadOptions, 'signal'>,
): Promise<void> {
  if (!entry) return;
  const { signal } = options;
  for await (const _ of readXml(zip, entry, events, signal ? { signal } : {}));
}
