/** Single-byte encodings that survey exports come in, by their WHATWG labels. */
export type SingleByteEncoding = 'windows-1252' | 'macintosh' | 'windows-1250';

const western = new Set('àèéìòùäöüßñçêâîôûëïáíóúåøæœãõ¿¡«»');
/** Letters that the languages written in each encoding use often. */
const commonIn: Readonly<Record<SingleByteEncoding, ReadonlySet<string>>> = {
  'windows-1252': western,
  macintosh: western,
  'windows-1250': new Set('ąćęłńóśźżáčďéěíňřšťúůýžôľĺäöüßőűçëîâăşţđ«»'),
};
const punctuation = new Set('’‘“”–—…•€£©®™°«»¿¡');

/** The 256 characters of an encoding. Decoded as a stream: Node 20 takes windows-1252 for latin1 otherwise. */
export function characterTable(encoding: SingleByteEncoding): readonly string[] {
  return [
    ...new TextDecoder(encoding).decode(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      { stream: true },
    ),
  ];
}

/**
 * How much the bytes above 127 look like European text when read in an encoding: accents stand in words and
 * agree with their neighbors' case, quotation marks and dashes stand between words.
 * `contexts` are triples of a byte with those around it.
 */
export function singleByteFit(contexts: readonly number[], encoding: SingleByteEncoding): number {
  const table = characterTable(encoding);
  let fit = 0;
  for (let i = 0; i + 2 < contexts.length; i += 3) {
    fit += characterFit(
      table[contexts[i]!] ?? ' ',
      table[contexts[i + 1]!] ?? ' ',
      table[contexts[i + 2]!] ?? ' ',
      commonIn[encoding],
    );
  }
  return fit;
}

function characterFit(
  before: string,
  character: string,
  after: string,
  common: ReadonlySet<string>,
): number {
  const inWord = isLetter(before) || isLetter(after);
  // "¿C" read as "żC": no word goes on in capitals after a small letter.
  if (isLowerCase(character) && /\p{Lu}/u.test(after)) return -2;
  // Portuguese has õ before e alone, where Hungarian hardly ever has its ő.
  if (character === 'õ' || character === 'ő')
    return (character === 'õ') === (after === 'e') ? 2 : -1;
  if (common.has(character) && !punctuation.has(character)) return inWord ? 2 : 0;
  if (punctuation.has(character)) {
    if (character === '’') return isLetter(before) ? 2 : 0;
    return isLetter(before) && isLetter(after) ? -1 : 1;
  }
  if (isLetter(character)) {
    if (character !== character.toLowerCase() && isLowerCase(before)) return -2;
    return common.has(character.toLowerCase()) && inWord ? 1 : -1;
  }
  if (character < '\u00a0') return -3;
  return isLetter(before) && isLetter(after) ? -2 : -1;
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

function isLowerCase(character: string): boolean {
  return /\p{Ll}/u.test(character);
}
