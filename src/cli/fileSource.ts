import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteSource } from '../survey/ByteSource';

/** A file on disk as the reader takes it, and how to let go of it. */
export async function fileSource(
  path: string,
): Promise<{ readonly source: ByteSource; readonly handle: FileHandle }> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  const source: ByteSource = {
    name: basename(path),
    size,
    async slice(start, end) {
      const length = Math.max(0, Math.min(end, size) - start);
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, start);
      return bytes.subarray(0, bytesRead);
    },
  };
  return { source, handle };
}
