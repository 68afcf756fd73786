const prime = 65_521;
/** Bytes after which the sums must be cut back, so that they stay exact in 32 bits. */
const mostAtOnce = 5552;

/** The Adler-32 checksum that a zlib stream ends with (RFC 1950). */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + mostAtOnce, bytes.length);
    for (; at < end; at++) {
      a += bytes[at]!;
      b += a;
    }
    a %= prime;
    b %= prime;
  }
  return ((b << 16) | a) >>> 0;
}
