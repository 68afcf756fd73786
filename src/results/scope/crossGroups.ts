import type { Banner } from './Banner';

/** Each combination of two groupings that somebody belongs to, the first's groups outermost: `Gen X × Female`. */
export function crossGroups(first: Banner, second: Banner): Banner {
  const width = second.names.length;
  const codes = new Uint16Array(first.codes.length);
  const seen = new Uint8Array(first.names.length * width + 1);
  for (let i = 0; i < codes.length; i++) {
    const a = first.codes[i]!;
    const b = second.codes[i]!;
    if (a === 0 || b === 0) continue;
    const cell = (a - 1) * width + b;
    codes[i] = cell;
    seen[cell] = 1;
  }
  const names: string[] = [];
  const groupOfCell = new Uint16Array(seen.length);
  for (let cell = 1; cell < seen.length; cell++) {
    if (!seen[cell]) continue;
    names.push(
      `${first.names[Math.floor((cell - 1) / width)]} × ${second.names[(cell - 1) % width]}`,
    );
    groupOfCell[cell] = names.length;
  }
  for (let i = 0; i < codes.length; i++) codes[i] = groupOfCell[codes[i]!]!;
  return { id: `${first.id} × ${second.id}`, codes, names, values: names };
}
