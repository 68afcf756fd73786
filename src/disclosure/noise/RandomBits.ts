/** Fair, independent bits: the only way that chance enters noise. */
export interface RandomBits {
  /** An integer of so many random bits. */
  readonly next: (count: number) => bigint;
}

const bufferSize = 4096;

/**
 * Bits from a source that fills an array with random bytes, as `crypto.getRandomValues` does in a browser and in Node.
 * Bytes are drawn ahead; every bit is used once, and spent bytes are overwritten.
 */
export function randomBits(fill: (bytes: Uint8Array<ArrayBuffer>) => void): RandomBits {
  const bytes = new Uint8Array(bufferSize);
  let at = bufferSize;
  let held = 0;
  let heldCount = 0;
  const bit8 = () => {
    if (at === bufferSize) {
      fill(bytes);
      at = 0;
    }
    const byte = bytes[at]!;
    bytes[at] = 0;
    at += 1;
    return byte;
  };
  /** Up to 23 bits, so that shifts stay within 32. */
  const few = (count: number) => {
    while (heldCount < count) {
      held = (held << 8) | bit8();
      heldCount += 8;
    }
    heldCount -= count;
    const taken = held >>> heldCount;
    held &= (1 << heldCount) - 1;
    return taken;
  };
  return {
    next: (count) => {
      let value = 0n;
      for (let left = count; left > 0; left -= 16) {
        const some = Math.min(left, 16);
        value = (value << BigInt(some)) | BigInt(few(some));
      }
      return value;
    },
  };
}
