/**
 * A text as an R string literal of ASCII characters: it means the same in every locale, and nothing in it can end the
 * string. R has no NUL, no lone surrogates and no noncharacters.
 */
export function rString(text: string): string {
  const escaped = Array.from(text.replaceAll('\0', ''), (character) => {
    const known = escapes.get(character);
    if (known) return known;
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0x20 && point < 0x7f) return character;
    if ((point >= 0xd800 && point <= 0xdfff) || (point & 0xfffe) === 0xfffe) return '\\ufffd';
    return point > 0xffff
      ? `\\U${point.toString(16).padStart(8, '0')}`
      : `\\u${point.toString(16).padStart(4, '0')}`;
  });
  return `"${escaped.join('')}"`;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A vector of texts; long ones are broken over lines, `indent` blanks deep. */
export function rStrings(texts: readonly string[], indent = 0): string {
  const [only] = texts;
  if (only === undefined) return 'character()';
  if (texts.length === 1) return rString(only);
  return rVector(texts.map(rString), indent);
}

/** `c(…)` of parts that are R already. */
export function rVector(parts: readonly string[], indent = 0): string {
  const pad = ' '.repeat(indent + 2);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && pad.length + last.length + part.length + 3 <= longestLine)
      lines[lines.length - 1] = `${last}, ${part}`;
    else lines.push(part);
  }
  if (lines.length <= 1) return `c(${parts.join(', ')})`;
  return `c(\n${lines.map((line) => pad + line).join(',\n')}\n${' '.repeat(indent)})`;
}

/** Integers, runs of neighbors as `3:9`. */
export function rIntegers(numbers: readonly number[]): string {
  const runs: string[] = [];
  for (let start = 0; start < numbers.length; ) {
    let end = start;
    while (numbers[end + 1] === numbers[end]! + 1) end++;
    runs.push(end - start > 1 ? `${numbers[start]}:${numbers[end]}` : `${numbers[start]}`);
    start = end - start > 1 ? end + 1 : start + 1;
  }
  return runs.length === 1 && runs[0] !== undefined ? runs[0] : rVector(runs);
}

export function rNumber(value: number): string {
  if (Number.isNaN(value)) return 'NA';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'Inf' : '-Inf';
}

/** Comment lines; whatever breaks lines in the text is a blank, so that no text can leave its comment. */
export function rComment(text: string): string {
  const words = text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\s]+/gu, ' ')
    .trim()
    .split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 3 <= longestLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `# ${line}`.trimEnd()).join('\n');
}

const longestLine = 100;

/** A call with its arguments by name; those that are undefined are left to their defaults. */
export function rCall(
  name: string,
  named: Readonly<Record<string, string | undefined>>,
  first: readonly string[] = [],
): string {
  const given = Object.entries(named).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key} = ${value}`],
  );
  const all = [...first, ...given];
  const oneLine = `${name}(${all.join(', ')})`;
  if (oneLine.length <= longestLine && !oneLine.includes('\n')) return oneLine;
  return `${name}(\n${all.map((each) => `  ${each.replaceAll('\n', '\n  ')}`).join(',\n')}\n)`;
}
