import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import { randomBits } from '../../disclosure/noise/RandomBits';
import type { Mark } from '../../disclosure/register/recordsOfStudy';
import type { ReleaseBits } from '../../engine/publishNoisy';
import { errorProblem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { reasonOf } from '../readStudyFile';

const release = z.strictObject({
  /** Random; the published document bears it. */
  id: z.string(),
  title: z.string(),
  /** ISO date. */
  at: z.string(),
  minCell: z.number(),
  epsilon: z.optional(z.number()),
  /** Of its tables, where they hold noise: the same for one draw told again. */
  draw: z.optional(z.string()),
  /** What rounding draws its chance from: the same for the same people. */
  seed: z.string(),
  /** Of the published document without its id. */
  digest: z.string(),
  /** The publisher said that its people are in no earlier release, where that could not be told. */
  independent: z.optional(z.literal(true)),
  count: z.number(),
  ids: z.optional(z.array(z.string())),
  /** Places are packed (`packed`). */
  columns: z.array(z.strictObject({ name: z.string(), size: z.number(), places: z.string() })),
  people: z.string(),
  /** Columns that figures are broken down by. */
  views: z.array(z.number()),
});

const registerSchema = z.strictObject({
  format: z.literal('divario.register/1'),
  /** Base64 of 32 random bytes. */
  secret: z.string(),
  releases: z.array(release),
});

/** `divario.register/1`: what a publisher has released, and who stands in it. As confidential as the surveys. */
export type PublisherRegister = z.infer<typeof registerSchema>;
export type RegisteredRelease = z.infer<typeof release>;

/** Where the register lies if nobody says: beside other programs' state, outside every repository. */
export function defaultRegister(): string {
  const state = process.env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state');
  return join(state, 'divario', 'register.json');
}

/** The register at a path, or a new one with a secret of its own. Fails with `register-unreadable`, `register-misplaced`. */
export async function openRegister(path: string, out: string): Promise<Result<PublisherRegister>> {
  const place = resolve(path);
  if (`${place}${sep}`.startsWith(`${resolve(out)}${sep}`) || isInRepository(dirname(place)))
    return failed(errorProblem('register-misplaced', { path }));
  if (!existsSync(place))
    return ok({
      format: 'divario.register/1',
      secret: randomBytes(32).toString('base64'),
      releases: [],
    });
  try {
    return ok(registerSchema.parse(JSON.parse(await readFile(place, 'utf8'))));
  } catch (cause) {
    return failed(errorProblem('register-unreadable', { path, reason: reasonOf(cause) }));
  }
}

function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}

/** Writes the register whole or not at all, readable by its owner alone. */
export async function saveRegister(path: string, register: PublisherRegister): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const next = `${path}.${process.pid}.next`;
  await writeFile(next, JSON.stringify(register), { mode: 0o600 });
  await chmod(next, 0o600);
  await rename(next, path);
}

/** The published document of a release, kept beside the register to be judged with later ones. */
export function keptDocument(path: string, id: string): string {
  return join(`${path}.releases`, `${id}.json`);
}

/** HMAC-SHA-256 under the register's secret, 96 bits of it. */
export function marks({ secret }: PublisherRegister): Mark {
  return (kind, text) => hmac(secret, `${kind} ${text}`).toString('base64url').slice(0, 16);
}

/** HMAC-SHA-256 under a secret of base64. */
function hmac(secret: string, text: string | Uint8Array): Buffer {
  return createHmac('sha256', Buffer.from(secret, 'base64')).update(text).digest();
}

/** Bits that the secret, the data and what is asked of them decide: the same data, the same noise. */
export function noiseBits({ secret }: PublisherRegister, data: string): ReleaseBits {
  return (release) => {
    const cipher = createCipheriv(
      'aes-256-ctr',
      hmac(secret, `noise ${data} ${release}`),
      Buffer.alloc(16),
    );
    return randomBits((bytes) => bytes.set(cipher.update(new Uint8Array(bytes.length))));
  };
}

export function packed(values: Uint16Array | Int32Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return deflateRawSync(bytes).toString('base64');
}

export function unpackedPlaces(text: string): Uint16Array {
  return new Uint16Array(bytesOf(text));
}

export function unpackedPeople(text: string): Int32Array {
  return new Int32Array(bytesOf(text));
}

function bytesOf(text: string): ArrayBuffer {
  const bytes = inflateRawSync(Buffer.from(text, 'base64'));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
