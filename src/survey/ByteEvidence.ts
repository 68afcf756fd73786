/**
 * What a file's bytes say of its encoding, gathered over the whole file: the first accent may stand
 * in its last row.
 */
export class ByteEvidence {
  highBytes = 0;
  /** Well-formed UTF-8 sequences of two bytes or more. */
  utf8Sequences = 0;
  /** Bytes above 127 that are no part of one. */
  strayBytes = 0;
  /** Triples (before, byte, after) around the first stray bytes. */
  readonly contexts: number[] = [];

  /** Adds a slice. A sequence cut by the slice's ends counts neither way. */
  add(bytes: Uint8Array): void {
    const { length } = bytes;
    for (let i = 0; i < length; i++) {
      if (bytes[i]! < 0x80) continue;
      this.highBytes++;
      const size = sequenceLength(bytes, i);
      if (size > 1) {
        this.utf8Sequences++;
        this.highBytes += size - 1;
        i += size - 1;
      } else if (size === 1 && !(i < 3 && (bytes[i]! & 0xc0) === 0x80)) {
        this.strayBytes++;
        if (this.contexts.length < mostContexts * 3)
          this.contexts.push(bytes[i - 1] ?? 32, bytes[i]!, bytes[i + 1] ?? 32);
      }
    }
  }
}

const mostContexts = 20_000;

/** Length of the UTF-8 sequence at `at`: 1 where none is well formed (RFC 3629), 0 where the slice ends within it. */
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
