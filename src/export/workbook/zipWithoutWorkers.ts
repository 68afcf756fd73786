import { strToU8, type Zippable, zipSync } from 'fflate';

export { strToU8, zipSync };

/** fflate's `zip` for the workbook's writer, at once and in this thread; see `vite.config.ts`. */
export function zip(
  files: Zippable,
  done: (error: null, archive: Uint8Array<ArrayBuffer>) => void,
): void {
  done(null, zipSync(files));
}
