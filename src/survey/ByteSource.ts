/**
 * Anything file-like: a browser `File`, a file on disk and bytes in memory are read by one path.
 * `slice` gives the bytes from `start` (included) to `end` (excluded), fewer at the end of the source.
 */
export interface ByteSource {
  readonly name: string;
  readonly size: number;
  slice(start: number, end: number): Promise<Uint8Array>;
}
