import marks from '../../../data/marks.json';
import { tidyText } from './tidyText';

/** A code and what a question says that it stands for. */
export interface KeyEntry {
  readonly code: number;
  readonly label: string;
}

const afterSign = (sign: string) =>
  new RegExp(`(?<![\\p{L}\\d._-])(-?\\d{1,3})["']?\\s*${sign}\\s*(?=[\\p{L}"'“„«(])`, 'gu');
const signs = [afterSign(`(?:=|${marks.keyWords.join('|')})`), afterSign(':'), afterSign('[-–—]')];
/** Words that lead from one code to the next, or to the first. */
const leads = `(?<!\\p{L})(?:${marks.keyLeads.join('|')})(?!\\p{L})`;
const leadAtEnd = new RegExp(`(?:\\s*[,;–—-])?\\s+${leads}$`, 'iu');
const leadAnywhere = new RegExp(`${leads}|[.?!"“„«]`, 'iu');
/** "1 (not at all) … 5 (extremely)". */
const bracketed = /(?<![\p{L}\d._])(-?\d{1,3})\s*[([]\s*(\p{L}[^()[\]]*?)\s*[)\]]/gu;
/** "Yes = 1", "Yes (1)", "männlich [1]". */
const labelFirst = /(\p{L}[^=:,;()[\]/|]*?)\s*(?:=\s*|[([]\s*)(-?\d{1,3})(?!\d)\s*[)\]]?/gu;
const mostEntries = 20;

/**
 * The key that a question states, in the order in which it states it: "(1=Yes, 2=No)", "1 = not at all, 5 = extremely",
 * "Sì = 1; No = 2", "männlich [1]", "1 (not at all) to 5 (extremely)". Empty where it states none, or one code alone.
 */
export function statedKey(question: string): readonly KeyEntry[] {
  const text = tidyText(question);
  for (const sign of signs) {
    const found = [...text.matchAll(sign)];
    if (found.length < 2) continue;
    const entries = found.map((match, k) => {
      const start = match.index + match[0].length;
      return { code: Number(match[1]), label: labelOf(text.slice(start, found[k + 1]?.index)) };
    });
    if (isKey(entries)) return entries;
  }
  for (const [pattern, code, label] of [
    [bracketed, 1, 2],
    [labelFirst, 2, 1],
  ] as const) {
    const entries = [...text.matchAll(pattern)].map((match) => ({
      code: Number(match[code]),
      label: pattern === labelFirst ? lastWords(match[label]!) : labelOf(match[label]!),
    }));
    if (isKey(entries)) return entries;
  }
  return [];
}

function isKey(entries: readonly KeyEntry[]): boolean {
  const codes = new Set(entries.map(({ code }) => code));
  return (
    entries.length >= 2 &&
    entries.length <= mostEntries &&
    codes.size === entries.length &&
    entries.every(({ label }) => label !== '')
  );
}

/** A label up to the mark or the bracket that ends it, without the word that leads to the next code. */
function labelOf(text: string): string {
  const ended = text.replace(/^["'“„«(]+/u, '');
  const close = /[)\]\n]|[.?!](?=\s|$)|["”»](?=[\s,;)]|$)/u.exec(ended);
  return (close ? ended.slice(0, close.index) : ended)
    .replace(/[\s,;|/….]+$/u, '')
    .replace(leadAtEnd, '')
    .replace(/[\s,;|/….–—-]+$/u, '')
    .trim();
}

/** What follows the last word that leads to a label: "from strongly disagree" is "strongly disagree". */
function lastWords(text: string): string {
  const parts = text.split(leadAnywhere);
  return (parts.at(-1) ?? '').trim();
}
