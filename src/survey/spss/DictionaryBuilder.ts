import { type ByteReader, SpssDamage } from './ByteReader';
import type { SpssDictionary, SpssMissing, SpssVariable } from './SpssDictionary';
import { encodingLabel, type SpssDecoder } from './spssDecoder';

type Mutable = { -readonly [K in keyof SpssVariable]: SpssVariable[K] };

const lowest = -Number.MAX_VALUE;
const measures = [undefined, 'nominal', 'ordinal', 'scale'] as const;

/** Gathers variables from a dictionary's records, in the order in which they come. */
export class DictionaryBuilder {
  readonly #reader: ByteReader;
  readonly #decode: SpssDecoder;
  /** A place for each eight bytes of a case: value labels and the weight refer to these. */
  readonly #places: (Mutable | undefined)[] = [];
  readonly #variables: Mutable[] = [];
  #encoding: string | undefined;
  #pageEncoding: string | undefined;
  #longNames = new Map<string, string>();
  #veryLong = new Map<string, number>();
  #measures: number[] = [];

  constructor(reader: ByteReader, decode: SpssDecoder) {
    this.#reader = reader;
    this.#decode = decode;
  }

  variable(): void {
    const reader = this.#reader;
    const width = reader.int32();
    const hasLabel = reader.int32() !== 0;
    const missingCount = reader.int32();
    const format = (reader.int32() >> 16) & 0xff;
    reader.int32();
    const shortName = this.#decode(reader.bytes(8));
    const label = hasLabel ? this.#paddedText(reader.int32(), 4) : undefined;
    const missing = this.#missing(missingCount, width);
    if (width < 0) {
      this.#places.push(undefined);
      return;
    }
    const variable: Mutable = {
      shortName,
      name: shortName,
      width,
      segments: [width],
      ...(label !== undefined && { label }),
      format,
      missing,
      valueLabels: [],
      missingTexts: [],
    };
    this.#places.push(variable);
    this.#variables.push(variable);
  }

  #missing(count: number, width: number): SpssMissing {
    const read = () => (width > 0 ? this.#decode(this.#reader.bytes(8)) : this.#reader.float64());
    if (count >= 0) return { values: Array.from({ length: count }, read) };
    const range = [read(), read()] as [number, number];
    return { values: Array.from({ length: -count - 2 }, read), range };
  }

  valueLabels(): void {
    const reader = this.#reader;
    const count = reader.int32();
    const pairs: [Uint8Array, string][] = [];
    for (let i = 0; i < count; i++) {
      const value = reader.bytes(8);
      const length = reader.bytes(1)[0]!;
      const text = this.#decode(reader.bytes(length));
      reader.bytes((8 - ((length + 1) % 8)) % 8);
      pairs.push([value, text]);
    }
    if (reader.int32() !== 4) throw new SpssDamage('value labels without variables');
    const indexCount = reader.int32();
    for (let i = 0; i < indexCount; i++) {
      const variable = this.#places[reader.int32() - 1];
      if (!variable) throw new SpssDamage('has value labels of a variable that is not there');
      for (const [value, label] of pairs)
        variable.valueLabels.push({ value: this.#value(value, variable.width), label });
    }
  }

  #value(bytes: Uint8Array, width: number): number | string {
    if (width > 0) return this.#decode(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
    return view.getFloat64(0, this.#reader.littleEndian);
  }

  information(): void {
    const reader = this.#reader;
    const subtype = reader.int32();
    const size = reader.int32();
    const count = reader.int32();
    const end = reader.at + size * count;
    if (subtype === 3) {
      reader.bytes(7 * 4);
      this.#pageEncoding = encodingLabel(reader.int32());
    } else if (subtype === 20) {
      this.#encoding = encodingLabel(this.#decode(reader.bytes(size * count)));
    } else if (subtype === 11) {
      this.#measures = Array.from({ length: count }, () => reader.int32());
    } else if (subtype === 13) {
      this.#longNames = new Map(this.#assignments(size * count, '\t'));
    } else if (subtype === 14) {
      const widths = this.#assignments(size * count, '\t');
      this.#veryLong = new Map(widths.map(([name, width]) => [name, Number.parseInt(width, 10)]));
    } else if (subtype === 21) this.#longValueLabels(end);
    else if (subtype === 22) this.#longMissing(end);
    reader.at = end;
    if (end > reader.size) throw new SpssDamage('ends within its dictionary');
  }

  #assignments(bytes: number, separator: string): [string, string][] {
    const pairs = this.#decode(this.#reader.bytes(bytes)).replaceAll('\0', '').split(separator);
    return pairs.flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1).trim()] as [string, string]] : [];
    });
  }

  #longValueLabels(end: number): void {
    const reader = this.#reader;
    while (reader.at < end) {
      const variable = this.#named(this.#text());
      reader.int32();
      const count = reader.int32();
      for (let i = 0; i < count; i++) {
        const value = this.#text();
        variable.valueLabels.push({ value, label: this.#text() });
      }
    }
  }

  #longMissing(end: number): void {
    const reader = this.#reader;
    while (reader.at < end) {
      const variable = this.#named(this.#text());
      const count = reader.bytes(1)[0]!;
      const length = reader.int32();
      for (let i = 0; i < count; i++)
        variable.missingTexts.push(this.#decode(reader.bytes(length)));
    }
  }

  #named(name: string): Mutable {
    const found = this.#variables.find(
      (variable) =>
        (this.#longNames.get(variable.shortName) ?? variable.shortName) === name ||
        variable.shortName === name,
    );
    if (!found) throw new SpssDamage(`tells of a variable ${name}, which it does not have`);
    return found;
  }

  #text(): string {
    return this.#decode(this.#reader.bytes(this.#reader.int32()));
  }

  #paddedText(length: number, unit: number): string {
    const text = this.#decode(this.#reader.bytes(length));
    this.#reader.bytes((unit - (length % unit)) % unit);
    return text;
  }

  finish(
    weightIndex: number,
  ): Pick<SpssDictionary, 'encoding' | 'variables'> & { readonly weight?: string } {
    this.#setMeasures();
    for (const name of [...this.#longNames.keys(), ...this.#veryLong.keys()]) this.#named(name);
    for (const variable of this.#variables)
      variable.name = this.#longNames.get(variable.shortName) ?? variable.shortName;
    const weight = this.#places[weightIndex - 1]?.name;
    return {
      encoding: this.#encoding ?? this.#pageEncoding ?? 'windows-1252',
      variables: this.#joined(),
      ...(weight !== undefined && { weight }),
    };
  }

  /** Two or three numbers a variable: its measurement level, the width of its column on screen, its alignment. */
  #setMeasures(): void {
    const each = this.#measures.length / Math.max(1, this.#variables.length);
    if (each !== 2 && each !== 3) return;
    this.#variables.forEach((variable, i) => {
      const measure = measures[this.#measures[i * each] ?? 0];
      if (measure) variable.measure = measure;
    });
  }

  /** A very long string stands in the dictionary as several strings of up to 255 bytes, joined here. */
  #joined(): readonly SpssVariable[] {
    const joined: Mutable[] = [];
    for (let i = 0; i < this.#variables.length; i++) {
      const variable = this.#variables[i]!;
      const width = this.#veryLong.get(variable.shortName) ?? 0;
      if (width > 255) {
        const count = Math.ceil(width / 252);
        variable.segments = this.#variables.slice(i, i + count).map((each) => each.width);
        variable.width = width;
        i += count - 1;
      }
      joined.push(variable);
    }
    return joined;
  }
}

/** Whether a number is missing by the variable's own declaration. */
export function isDeclaredMissing(missing: SpssMissing, value: number): boolean {
  if (missing.values.includes(value)) return true;
  if (!missing.range) return false;
  const [from, to] = missing.range;
  return value >= Math.max(from, lowest) && value <= to;
}
