import { Checksum, checksumText } from '../../../survey/archive/Checksum';

/** Bytes hashed at a time. */
const pieceBytes = 4 * 1024 * 1024;

/**
 * What tells a file from others by what it holds, whatever it is called: SHA-256 over that of its pieces, or outside a secure
 * context, where there is none, its CRC-32; with its size. Rejects where the file can't be read.
 */
export async function fingerprintOf(file: Blob): Promise<string> {
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  const checksum = new Checksum();
  const digests: Uint8Array[] = [];
  for (let at = 0; at < file.size; at += pieceBytes) {
    const piece = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
    if (subtle) digests.push(new Uint8Array(await subtle.digest('SHA-256', piece)));
    else checksum.add(piece);
  }
  if (!subtle) return `${file.size}-${checksumText(checksum.crc)}`;
  const joined = new Uint8Array(digests.length * 32);
  digests.forEach((digest, i) => void joined.set(digest, i * 32));
  const whole = new Uint8Array(await subtle.digest('SHA-256', joined));
  return `${file.size}-${[...whole.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
