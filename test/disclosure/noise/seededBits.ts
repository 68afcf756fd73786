import { createCipheriv } from 'node:crypto';
import { type RandomBits, randomBits } from '../../../src/disclosure/noise/RandomBits';

/** A repeatable stream as good as the platform's: AES in counter mode, so that no test fails by chance. */
export function seededBits(seed: number): RandomBits {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16));
  return randomBits((bytes) => bytes.set(cipher.update(Buffer.alloc(bytes.length))));
}
