import type { Locale } from '../../../src/format/Locale';
import { type Fact, factWords, isShownAs, numbersIn } from './numbers';
import type { Said } from './ShownPage';

/** What was compared on one page, and what didn't agree. */
export class Ledger {
  readonly wrong: string[] = [];
  /** How many numbers were found to be the document's. */
  compared = 0;

  constructor(
    readonly locale: Locale,
    /** Names that may hold digits: of items, levels, groups. */
    private readonly names: readonly string[],
  ) {}

  /**
   * Compares every number of a text with the facts, in order. Names of the codebook are left out first, and then
   * `besides`: words that belong to this text alone.
   */
  compare(said: Said, facts: readonly Fact[], by: string, besides: readonly string[] = []): void {
    this.compareIn(said, this.withoutNames(said.text, besides), facts, by);
  }

  /** As `compare`, of the part of a text that holds the figures. */
  compareIn(said: Said, part: string, facts: readonly Fact[], by: string): void {
    said.by = by;
    const shown = numbersIn(part, this.locale);
    this.compared += facts.length;
    const agrees =
      shown.length === facts.length &&
      facts.every((fact, i) => {
        const number = shown[i];
        return number !== undefined && isShownAs(fact, number);
      });
    if (!agrees)
      this.wrong.push(
        `${by}: “${said.text}”, the document has [${facts.map(factWords).join('; ')}]`,
      );
  }

  /** A text that ought to hold no number but those of names. */
  none(said: Said, by: string): void {
    this.compare(said, [], by);
  }

  expect(holds: boolean, words: string): void {
    if (!holds) this.wrong.push(words);
  }

  /** A text with every name left out, whole or as it was clipped. */
  withoutNames(text: string, besides: readonly string[] = []): string {
    const names = [...besides, ...this.names].filter((name) => !isNumber(name));
    let rest = ` ${text} `;
    for (const name of names) rest = rest.replaceAll(name, ' ');
    return rest.includes('…') ? names.reduce(withoutClipped, rest) : rest;
  }
}

/** A level called `5` must not take the fives out of a sentence. */
function isNumber(name: string): boolean {
  return /^[\d.,%\s]*$/.test(name);
}

const leastClipped = 20;

function withoutClipped(text: string, name: string): string {
  for (let length = name.length - 1; length >= leastClipped; length--) {
    const clipped = `${name.slice(0, length)}…`;
    if (text.includes(clipped)) return text.replaceAll(clipped, ' ');
  }
  return text;
}
