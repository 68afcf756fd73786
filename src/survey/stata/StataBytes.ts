import { FileDamage } from '../named/FileDamage';

/** Reads a Stata file's numbers, texts and tags in order, in the byte order that its header states. */
export class StataBytes {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  littleEndian = true;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get view(): DataView {
    return this.#view;
  }

  /** A whole number of as many bytes; exact as far as a file's size goes. */
  whole(width: 1 | 2 | 4 | 8): number {
    const at = this.#take(width);
    if (width === 1) return this.#view.getUint8(at);
    if (width === 2) return this.#view.getUint16(at, this.littleEndian);
    if (width === 4) return this.#view.getUint32(at, this.littleEndian);
    return Number(this.#view.getBigUint64(at, this.littleEndian));
  }

  signed(): number {
    return this.#view.getInt32(this.#take(4), this.littleEndian);
  }

  bytes(count: number): Uint8Array {
    const at = this.#take(count);
    return this.#bytes.subarray(at, at + count);
  }

  /** Steps over the next bytes where they are this tag. */
  tag(expected: string): void {
    if (this.isTag(expected)) {
      this.at += expected.length;
      return;
    }
    throw new FileDamage(`byte ${this.at}`, expected, ascii(this.#peek(expected.length)));
  }

  isTag(expected: string): boolean {
    return ascii(this.#peek(expected.length)) === expected;
  }

  /** Refuses a count that more bytes would be needed for than follow. */
  need(count: number, place: string): void {
    const left = this.#bytes.length - this.at;
    if (count > left) throw new FileDamage(place, `${count} bytes`, left);
  }

  #peek(length: number): Uint8Array {
    return this.#bytes.subarray(this.at, this.at + length);
  }

  #take(count: number): number {
    this.need(count, `byte ${this.at}`);
    this.at += count;
    return this.at - count;
  }
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
