import type { Area } from '../../../src/format/messages/Catalogue';
import { catalogues } from '../../format/catalogues';
import type { Fact } from './numbers';
import type { Reader } from './Reader';
import type { Said, ShownChart } from './ShownPage';
import { Template } from './Template';

/** The numbers that a sentence's placeholders ought to hold; those left out hold names. */
export type Facts = Readonly<Record<string, readonly Fact[]>>;

export interface Place {
  readonly reader: Reader;
  /** The chart whose title, subtitle or note it is. */
  readonly chart: ShownChart | undefined;
}

/** How the numbers of a kind of sentence follow from the document; undefined where it can't be told. */
export interface Rule {
  readonly messages: Area;
  readonly keys: readonly string[];
  /** Words that follow the message in the same text. */
  readonly followed?: boolean;
  facts(values: Readonly<Record<string, string>>, place: Place, key: string): Facts | undefined;
}

/** Compares a sentence with the first rule whose message it was made from; false where none is. */
export function readSentence(said: Said, rules: readonly Rule[], place: Place): boolean {
  const { locale, ledger } = place.reader;
  for (const rule of rules) {
    const words: Readonly<Record<string, string>> = catalogues[locale][rule.messages];
    for (const key of rule.keys) {
      const message = words[key] ?? '';
      const values = new Template(rule.followed ? `${message}{followed}` : message).read(said.text);
      // A message that is a plural as a whole could be any text.
      if (!values || Object.values(values).includes(said.text)) continue;
      const facts = rule.facts(values, place, key);
      const by = `sentence “${key}”`;
      said.by = by;
      ledger.expect(facts !== undefined, `${by}: “${said.text}” is of nothing in the document`);
      for (const [name, text] of Object.entries(values)) {
        if (name === 'followed') continue;
        const expected = facts?.[name];
        if (expected) ledger.compareIn(said, ledger.withoutNames(text), expected, by);
        else if (!namesOnly.has(name))
          ledger.compareIn(said, ledger.withoutNames(text), [], `${by}, {${name}}`);
      }
      return true;
    }
  }
  return false;
}

/** Placeholders that hold names of the codebook, clipped where long. */
const namesOnly = new Set(
  'label question concern behavior most least one other choices labels levels list group higher lower a b'.split(
    ' ',
  ),
);
