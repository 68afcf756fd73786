import { SpssDamage } from './ByteReader';
import type { SpssDictionary } from './SpssDictionary';

const spaces = 0x20;

/**
 * Cases as units of eight bytes, one after the other. Numbers are kept apart from bytes: in the compressed form most are a
 * single byte.
 */
export class CaseUnits {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #compressed: boolean;
  readonly #bias: number;
  readonly #littleEndian: boolean;
  #at = 0;
  #command = 0;
  #commandEnd = 0;
  /** The eight bytes of the unit last read as bytes. */
  readonly unit = new Uint8Array(8);

  constructor(bytes: Uint8Array, dictionary: SpssDictionary) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#compressed = dictionary.compression !== 'none';
    this.#bias = dictionary.bias;
    this.#littleEndian = dictionary.littleEndian;
  }

  /** Whether another unit follows. */
  hasMore(): boolean {
    if (!this.#compressed) return this.#at + 8 <= this.#bytes.length;
    const code = this.#peek();
    return code !== undefined && code !== 252;
  }

  /** The next unit as a number; NaN for system-missing. */
  number(): number {
    if (!this.#compressed) return this.#raw();
    const code = this.#next();
    if (code === 253) return this.#raw();
    if (code === 255) return Number.NaN;
    if (code === 254) return Number.NaN;
    return code - this.#bias;
  }

  /** The next unit's bytes, into `unit`. */
  text(): Uint8Array {
    const code = this.#compressed ? this.#next() : 253;
    if (code === 253) {
      if (this.#at + 8 > this.#bytes.length) throw new SpssDamage('ends within a case');
      this.unit.set(this.#bytes.subarray(this.#at, this.#at + 8));
      this.#at += 8;
    } else if (code === 254) this.unit.fill(spaces);
    else new DataView(this.unit.buffer).setFloat64(0, code - this.#bias, this.#littleEndian);
    return this.unit;
  }

  #raw(): number {
    if (this.#at + 8 > this.#bytes.length) throw new SpssDamage('ends within a case');
    const value = this.#view.getFloat64(this.#at, this.#littleEndian);
    this.#at += 8;
    return value === -Number.MAX_VALUE ? Number.NaN : value;
  }

  /** The next command byte that means something; commands come in eights, before the values they refer to. */
  #peek(): number | undefined {
    for (;;) {
      if (this.#command === this.#commandEnd) {
        if (this.#at + 8 > this.#bytes.length) return undefined;
        this.#command = this.#at;
        this.#at += 8;
        this.#commandEnd = this.#at;
      }
      const code = this.#bytes[this.#command]!;
      if (code !== 0) return code;
      this.#command++;
    }
  }

  #next(): number {
    const code = this.#peek();
    if (code === undefined || code === 252) throw new SpssDamage('ends within a case');
    this.#command++;
    return code;
  }
}
