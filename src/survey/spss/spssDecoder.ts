/** Texts of a file in its encoding, without the blanks that fill them up. */
export type SpssDecoder = (bytes: Uint8Array) => string;

export function spssDecoder(encoding: string): SpssDecoder {
  const decoder = new TextDecoder(encoding);
  // As a stream, since Node 20 takes windows-1252 for latin1 otherwise; only where no state can be left over.
  const options = { stream: encoding === 'windows-1252' };
  return (bytes) => decoder.decode(bytes, options).replace(/[ \0]+$/, '');
}

/** The WHATWG label of an encoding as SPSS names it, or as its code page number; undefined where there is none. */
export function encodingLabel(name: string | number): string | undefined {
  const label = typeof name === 'number' ? codePage(name) : name.trim();
  try {
    return label ? new TextDecoder(label).encoding : undefined;
  } catch {
    return undefined;
  }
}

function codePage(page: number): string | undefined {
  if (page === 65001) return 'utf-8';
  if (page === 28591 || page === 2 || page === 3) return 'windows-1252';
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return undefined;
}
