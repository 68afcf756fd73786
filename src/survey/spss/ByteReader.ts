/** The file does not hold what its format promises; `message` says where. */
export class SpssDamage extends Error {}

/** Reads numbers and texts in order from bytes, in the byte order that the file's header gives away. */
export class ByteReader {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  littleEndian = true;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get size(): number {
    return this.#bytes.length;
  }

  int32(): number {
    this.#need(4);
    this.at += 4;
    return this.#view.getInt32(this.at - 4, this.littleEndian);
  }

  /** A 64-bit integer; exact as far as a file's size goes. */
  int64(): number {
    this.#need(8);
    this.at += 8;
    return Number(this.#view.getBigInt64(this.at - 8, this.littleEndian));
  }

  float64(): number {
    this.#need(8);
    this.at += 8;
    return this.#view.getFloat64(this.at - 8, this.littleEndian);
  }

  bytes(count: number): Uint8Array {
    this.#need(count);
    this.at += count;
    return this.#bytes.subarray(this.at - count, this.at);
  }

  #need(count: number): void {
    if (count < 0 || this.at + count > this.#bytes.length)
      throw new SpssDamage(`ends early, at byte ${this.at}`);
  }
}
