import { plainBand } from '../codebook/text/plainBand';
import { foldText } from './foldText';

/** A range of ages or of years of birth, both ends included; null is open. */
export interface Band {
  readonly unit: 'age' | 'year';
  readonly from: number | null;
  readonly to: number | null;
}

const ignored =
  /(?<!\p{L})(years?[ -]olds?|years? of age|years?|yrs?\.?|y\/o|yo|anni|anno|eta|jahren?|jahre?|-?jahrigen?|ans?|anos?|de edad|edad|aged?|ages|born|nat[oaie]|nacid[oa]s?|nee?s?|geborene?n?|in the|in(?! (?:su|poi))|nel|nei|the|of|les|los|gli|compiuti)(?!\p{L})/gu;

const start = '(?:between|from|entre|desde|de|dai|dal|da|du|tra|fra|von|zwischen)?';
const joint = '(?:-|to|through|thru|till|until|bis|a|al|ai|e|et|y|und|and|au|hasta|/)';
const below = '(under|unter|less than|below|sotto|meno di|moins de|menos de|<)?';
const range = new RegExp(`^${start} ?(\\d{1,4}) ?-? ?${joint} ?-? ?${below} ?(\\d{1,4})$`);

const and = '(?:and|or|&|e|ed|o|et|ou|y|und|oder)';

/** What stands before or after the one number of an open band, and which end it leaves open. */
const openForms: readonly {
  readonly form: RegExp;
  readonly open: 'above' | 'below';
  readonly strict: boolean;
}[] = [
  {
    form: form(
      `${start} ?`,
      ` ?(?:\\+|plus|in su|in poi|en adelante|onwards?|up|${and} ?(?:\\+|over|olders?|up|above|more|plus|later|after|higher|greater|onwards?|oltre|piu|successivi|mas|mayor(?:es)?|superior(?:es)?|au-dela|au dela|apres|despues|alter|mehr|daruber|spater|dopo))`,
    ),
    open: 'above',
    strict: false,
  },
  {
    form: form(
      '(?:≥|>=|=>|at least|minimum|from|since|almeno|a partire da[il]*|da|mindestens|ab|seit|au moins|a partir de|des|al menos|desde) ?',
      '',
    ),
    open: 'above',
    strict: false,
  },
  {
    form: form(
      '(?:>|over|above|older than|more than|greater than|after|oltre(?: i)?|piu di|piu vecchi di|sopra(?: i)?|maggior[ei] di|dopo(?: il)?|plus de|apres|mas de|mayor(?:es)? de|despues de|uber|alter als|mehr als|nach) ?',
      '',
    ),
    open: 'above',
    strict: true,
  },
  {
    form: form(
      '',
      ` ?${and} ?(?:younger|less|under|below|fewer|lower|earlier|before|meno|inferiore|prima|precedenti|moins|avant|menos|menor(?:es)?|antes|junger|weniger|darunter|fruher|vorher)`,
    ),
    open: 'below',
    strict: false,
  },
  {
    form: form(
      "(?:≤|<=|=<|up to|at most|maximum|until|fino a[il]*|al massimo|bis(?: zu)?|hochstens|jusqu'a|jusqu’a|au plus|hasta) ?",
      '',
    ),
    open: 'below',
    strict: false,
  },
  {
    form: form(
      '(?:<|under|below|less than|younger than|fewer than|before|prior to|meno di|sotto(?: i)?|minor[ei] di|prima de[il]+|moins de|avant|menos de|menor(?:es)? de|antes de|unter|junger als|weniger als|vor) ?',
      '',
    ),
    open: 'below',
    strict: true,
  },
];

function form(before: string, after: string): RegExp {
  return new RegExp(`^${before}(\\d{1,4})${after}$`);
}

/**
 * A band of ages or of years of birth as answers are written in English, Italian, German, French and Spanish:
 * "30–44", "45 bis 60", "> 60", "65 and up", "meno di 18", "1965-1980", "40s", "60s and over". "Over 60" starts at 61.
 * Undefined where the text is no band, or its ends are the wrong way round.
 */
export function readBand(text: string): Band | undefined {
  const folded = foldText(plainBand(text)).replace(/[‐‑‒–—−~]/g, '-');
  const aside = /^(.*?)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(folded);
  const candidates = aside ? [folded, aside[1]!, aside[2]!] : [folded];
  for (const candidate of candidates) {
    const band = bandOf(candidate);
    if (band) return band;
  }
  return undefined;
}

function bandOf(folded: string): Band | undefined {
  const bare = folded
    .replace(/^[a-z0-9][.):] +(?=.*\d)/, '')
    .replace(ignored, ' ')
    .replace(/[:;,"]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return decade(bare) ?? openDecade(bare) ?? closed(bare) ?? open(bare);
}

function decade(text: string): Band | undefined {
  const match = /^(?:their )?(\d0|[12]\d\d0)'?(?:s|er)$/.exec(text);
  return match ? bandFrom(Number(match[1]), Number(match[1]) + 9) : undefined;
}

/** "60s and over", "20s or younger": the open end is beyond the whole decade. */
function openDecade(text: string): Band | undefined {
  const match = /^(?:their )?(\d0)'?(?:s|er) ?([^\d].*)$/.exec(text);
  const band = match && open(`${match[1]} ${match[2]}`);
  if (!band || band.to === null) return band ?? undefined;
  return bandFrom(null, Number(match[1]) + 9);
}

function closed(text: string): Band | undefined {
  const match = range.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = lastYear(first, match[3]!) - (match[2] ? 1 : 0);
  return bandFrom(first, last);
}

/** "1965-80" ends in 1980. */
function lastYear(first: number, last: string): number {
  if (first < 1000 || last.length !== 2) return Number(last);
  const sameCentury = first - (first % 100) + Number(last);
  return sameCentury >= first ? sameCentury : sameCentury + 100;
}

function open(text: string): Band | undefined {
  for (const { form, open, strict } of openForms) {
    const match = form.exec(text);
    if (!match) continue;
    const edge = Number(match[1]);
    if (open === 'above') return bandFrom(strict ? edge + 1 : edge, null);
    return bandFrom(null, strict ? edge - 1 : edge);
  }
  return undefined;
}

function bandFrom(from: number | null, to: number | null): Band | undefined {
  const ends = [from, to].filter((end) => end !== null);
  const isYears = ends.every((end) => end >= 1850 && end <= 2100);
  const isAges = ends.every((end) => end >= 0 && end <= 120);
  if (!isYears && !isAges) return undefined;
  if (from !== null && to !== null && from > to) return undefined;
  return { unit: isYears ? 'year' : 'age', from, to };
}
