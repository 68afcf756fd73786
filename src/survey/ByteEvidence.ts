/**
 * What a file's bytes say of its encoding, gathered over the whole file: the first accent may stand
 * in its last row.
 */
export class ByteEvidence {
  /** Well-formed UTF-8 sequences of two bytes or more. */
  utf8Sequences = 0;
  /** Bytes above 127 that are no part of one. */
  strayBytes = 0;
  /** Triples (before, byte, after) around the first stray bytes. */
  readonly contexts: number[] = [];

  #cut: Uint8Array = new Uint8Array(0);

  /** Adds the next slice; a sequence that its end cuts waits for the rest. */
  add(slice: Uint8Array): void {
    const bytes = this.#cut.length === 0 ? slice : joined(this.#cut, slice);
    this.#cut = new Uint8Array(0);
    for (let i = 0; i < bytes.length; i++) {
      if (bytes[i]! < 0x80) continue;
      const size = sequenceLength(bytes, i);
      if (size === 0) {
        this.#cut = bytes.slice(i);
        return;
      }
      if (size > 1) {
        this.utf8Sequences++;
        i += size - 1;
      } else this.#addStray(bytes, i);
    }
  }

  /** Says that no slice follows: what waited for the rest of its sequence is stray. */
  finish(): void {
    for (let i = 0; i < this.#cut.length; i++) this.#addStray(this.#cut, i);
    this.#cut = new Uint8Array(0);
  }

  #addStray(bytes: Uint8Array, at: number): void {
    this.strayBytes++;
    if (this.contexts.length < mostContexts * 3)
      this.contexts.push(bytes[at - 1] ?? space, bytes[at]!, bytes[at + 1] ?? space);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

const space = 0x20;
const mostContexts = 20_000;

/** Length of the UTF-8 sequence at `at`: 1 where none is well formed (RFC 3629), 0 where the bytes end within it. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const second = bytes[at + 1];
  if (second !== undefined) {
    if (lead === 0xe0 && second < 0xa0) return 1;
    if (lead === 0xed && second > 0x9f) return 1;
    if (lead === 0xf0 && second < 0x90) return 1;
    if (lead === 0xf4 && second > 0x8f) return 1;
  }
  for (let i = at + 1; i < at + size; i++) {
    const next = bytes[i];
    if (next === undefined) return 0;
    if ((next & 0xc0) !== 0x80) return 1;
  }
  return size;
}
