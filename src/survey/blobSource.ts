import type { ByteSource } from './ByteSource';

/** A browser's `File` or `Blob` as a source; only the slices asked for are read. */
export function blobSource(name: string, blob: Blob): ByteSource {
  return {
    name,
    size: blob.size,
    slice: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}
