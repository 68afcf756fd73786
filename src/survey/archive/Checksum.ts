const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The CRC-32 of bytes that come in pieces, as gzip and ZIP files carry it (RFC 1952, section 8), and their number. */
export class Checksum {
  #crc = -1;
  size = 0;

  add(bytes: Uint8Array): void {
    let crc = this.#crc;
    for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
    this.#crc = crc;
    this.size += bytes.length;
  }

  get crc(): number {
    return ~this.#crc >>> 0;
  }
}

/** A checksum of 32 bits as a reader may compare it: eight hexadecimal digits. */
export function checksumText(value: number): string {
  return value.toString(16).padStart(8, '0');
}
