import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteSource } from '../survey/ByteSource';
import { bytesSource } from '../survey/bytesSource';

/** What is read from a pipe is held in memory; more than this belongs in a file. */
const mostPiped = 2 ** 30;

interface OpenedSource {
  readonly source: ByteSource;
  close(): Promise<void>;
}

/**
 * A file on disk as the reader takes it, and how to let go of it; `-` is standard input. A pipe is read to its end
 * first, since the reader goes over the bytes more than once. Throws what the system does, for a folder too.
 */
export async function fileSource(path: string): Promise<OpenedSource> {
  if (path === '-') {
    const bytes = await wholePipe(process.stdin);
    return { source: bytesSource('stdin', bytes), close: async () => {} };
  }
  const handle = await open(path, 'r');
  const close = () => handle.close();
  try {
    return { source: await sourceOf(handle, basename(path)), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function sourceOf(handle: FileHandle, name: string): Promise<ByteSource> {
  const stat = await handle.stat();
  if (stat.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  if (!stat.isFile()) {
    const pipe = handle.createReadStream({ autoClose: false });
    return bytesSource(name, await wholePipe(pipe));
  }
  const { size } = stat;
  return {
    name,
    size,
    async slice(start, end) {
      const length = Math.max(0, Math.min(end, size) - start);
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, start);
      return bytes.subarray(0, bytesRead);
    },
  };
}

async function wholePipe(pipe: NodeJS.ReadableStream): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of pipe) {
    const bytes = Buffer.from(piece);
    pieces.push(bytes);
    size += bytes.length;
    if (size > mostPiped) throw new Error('more was piped in than memory may hold; name a file');
  }
  return Buffer.concat(pieces);
}
