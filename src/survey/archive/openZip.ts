import { failed, ok, type Result } from '../../problem/Result';
import type { ByteSource } from '../ByteSource';
import { archiveDamage, type PartFacts } from './damage';

/** One file of a ZIP archive, as the archive's directory has it. */
export interface ZipEntry extends PartFacts {
  readonly name: string;
  /** Bytes as packed. */
  readonly packed: number;
  /** 0 stored, 8 deflated; others are not read here. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** The byte at which its own header begins. */
  readonly at: number;
}

export interface ZipArchive {
  readonly source: ByteSource;
  /** The files of the archive; folders are left out. */
  readonly entries: readonly ZipEntry[];
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const longestComment = 0xffff;
const entryBytes = 46;
/** No directory of an archive that holds a survey is longer. */
const longestDirectory = 64 * 1024 * 1024;

/** The directory of a ZIP archive (APPNOTE 6.3.10); nothing is unpacked. Fails where it is cut off or contradicts itself. */
export async function openZip(source: ByteSource): Promise<Result<ZipArchive>> {
  const end = await findEnd(source);
  const damaged = failed(archiveDamage(source.name, 'directory'));
  if (!end || end.size > longestDirectory || end.at + end.size > end.before) return damaged;
  const bytes = await source.slice(end.at, end.at + end.size);
  if (bytes.length < end.size) return damaged;
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < end.count; i++) {
    const read = readEntry(bytes, at);
    if (!read) return damaged;
    at = read.next;
    if (read.entry.at + read.entry.packed > end.at) return damaged;
    entries.push(read.entry);
  }
  if (at !== end.size) return damaged;
  return ok({ source, entries: entries.filter(({ name }) => !name.endsWith('/')) });
}

interface Directory {
  readonly at: number;
  readonly size: number;
  readonly count: number;
  /** The byte at which what follows the directory begins. */
  readonly before: number;
}

async function findEnd(source: ByteSource): Promise<Directory | undefined> {
  const start = Math.max(0, source.size - endBytes - longestComment);
  const tail = await source.slice(start, source.size);
  const view = viewOf(tail);
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endBytes + view.getUint16(at + 20, true) !== tail.length) continue;
    const found = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      at: view.getUint32(at + 16, true),
      before: start + at,
    };
    const isLarge = found.count === 0xffff || found.size === 0xffffffff || found.at === 0xffffffff;
    return isLarge ? findEnd64(source, found.before) : found;
  }
  return undefined;
}

async function findEnd64(source: ByteSource, before: number): Promise<Directory | undefined> {
  const locator = viewOf(await source.slice(Math.max(0, before - 20), before));
  if (locator.byteLength < 20) return undefined;
  const start = Number(locator.getBigUint64(8, true));
  const end = viewOf(await source.slice(start, start + 56));
  if (end.byteLength < 56 || end.getUint32(0, true) !== end64Signature) return undefined;
  return {
    count: Number(end.getBigUint64(32, true)),
    size: Number(end.getBigUint64(40, true)),
    at: Number(end.getBigUint64(48, true)),
    before: start,
  };
}

function readEntry(
  bytes: Uint8Array,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | undefined {
  const view = viewOf(bytes);
  if (at + entryBytes > bytes.length || view.getUint32(at, true) !== entrySignature)
    return undefined;
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + entryBytes + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) return undefined;
  const stated = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  };
  const name = new TextDecoder().decode(bytes.subarray(at + entryBytes, nameEnd));
  const entry = {
    name,
    ...largeFields(view, nameEnd, extraEnd, stated),
    crc: view.getUint32(at + 16, true),
    method,
    // Bit 0: encrypted; bit 6: by a strong method; bit 13: the directory too. Method 99 is AES.
    isEncrypted: (flags & 0x2041) !== 0 || method === 99,
  };
  return { entry, next };
}

/** Sizes and place as the extra field of a large archive has them, for those that read 0xffffffff. */
function largeFields<T extends Record<'size' | 'packed' | 'at', number>>(
  view: DataView,
  from: number,
  end: number,
  stated: T,
): T {
  const fields = { ...stated };
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let value = at + 4;
    for (const name of ['size', 'packed', 'at'] as const) {
      if (stated[name] !== 0xffffffff || value + 8 > end) continue;
      fields[name] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return fields;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
