/** A message of the catalogue as a pattern: what stands where it has a placeholder. */
export class Template {
  private readonly pattern: RegExp;
  private readonly names: readonly string[];

  constructor(message: string) {
    const names: string[] = [];
    const source = pieces(message).map((piece) => {
      if (!piece.startsWith('{')) return escaped(piece);
      names.push(/^\{\s*(\w+)/.exec(piece)?.[1] ?? '');
      return '(.*)';
    });
    this.names = names;
    this.pattern = new RegExp(`^${source.join('')}$`, 'u');
  }

  /** Whether it has anything to fill in. */
  get isFixed(): boolean {
    return this.names.length === 0;
  }

  /** The values in a text that was made from it, by placeholder. */
  read(text: string): Readonly<Record<string, string>> | undefined {
    const found = this.pattern.exec(text);
    if (!found) return undefined;
    return Object.fromEntries(this.names.map((name, i) => [name, (found[i + 1] ?? '').trim()]));
  }
}

/** Plain words and whole placeholders, plurals with all their forms among them. */
function pieces(message: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < message.length; i++) {
    const isEdge = message[i] === '{' ? depth++ === 0 : message[i] === '}' && --depth === 0;
    if (!isEdge) continue;
    const end = message[i] === '}' ? i + 1 : i;
    if (end > start) found.push(message.slice(start, end));
    start = end;
  }
  return start < message.length ? [...found, message.slice(start)] : found;
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}
