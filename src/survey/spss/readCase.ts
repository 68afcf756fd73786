import type { ColumnBuilder } from '../ColumnBuilder';
import type { CaseUnits } from './CaseUnits';
import type { SpssVariable } from './SpssDictionary';
import type { SpssDecoder } from './spssDecoder';
import { spssText } from './spssText';

/** Reads one case into the columns, as respondent `row`. */
export function readCase(
  units: CaseUnits,
  variables: readonly SpssVariable[],
  builders: readonly ColumnBuilder[],
  row: number,
  decode: SpssDecoder,
): void {
  for (let i = 0; i < variables.length; i++) {
    const variable = variables[i]!;
    if (variable.width === 0) {
      const value = units.number();
      if (!Number.isNaN(value)) builders[i]!.set(row, spssText(variable, value));
      continue;
    }
    const text = decode(segmentBytes(units, variable));
    if (text !== '') builders[i]!.set(row, text);
  }
}

function segmentBytes(units: CaseUnits, variable: SpssVariable): Uint8Array {
  const bytes = new Uint8Array(variable.segments.reduce((sum, width) => sum + width, 0));
  let filled = 0;
  for (const width of variable.segments) {
    for (let at = 0; at < width; at += 8) {
      const unit = units.text();
      const used = Math.min(8, width - at);
      bytes.set(used === 8 ? unit : unit.subarray(0, used), filled + at);
    }
    filled += width;
  }
  return bytes;
}
