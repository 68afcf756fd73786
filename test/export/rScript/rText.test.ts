import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rCall, rComment, rIntegers, rString, rStrings } from '../../../src/export/rScript/rText';
import { describeWithR } from './runScript';

describe('a text in an R script', () => {
  it('is one literal of ASCII that nothing in it can end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const literal = rString(text);
        expect(literal).toMatch(
          /^"(?:[\x20-\x21\x23-\x5b\x5d-\x7e]|\\["\\nrt]|\\u[\da-f]{4}|\\U[\da-f]{8})*"$/,
        );
      }),
    );
  });

  it('has no NUL and no half of a surrogate pair, which R knows not', () => {
    expect(rString('a\0b\ud83dc😀')).toBe('"ab\\ufffdc\\U0001f600"');
  });

  it('in a comment stays on comment lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of rComment(text).split(/[\n\r\f\v\u0085\u2028\u2029]/))
          expect(line.startsWith('#')).toBe(true);
      }),
    );
  });
});

describeWithR('R reads', () => {
  it('every literal as the text that it was made of', () => {
    const texts = fc
      .sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
        numRuns: 300,
        seed: 4,
      })
      .concat([
        '"',
        '\\',
        '\\"; stop(1)',
        'c:\\new',
        "it's",
        '%s',
        '#',
        'a\nb\r\tc',
        '`x`',
        '\\u00e9',
      ]);
    const program = `writeLines(vapply(${rStrings(texts)}, function(x) paste(utf8ToInt(x), collapse = " "), ""))`;
    const run = spawnSync('Rscript', ['-'], { input: program, encoding: 'utf8' });
    const points = texts.map((text) => Array.from(text, (each) => each.codePointAt(0)).join(' '));
    expect(run.stdout.trim().split('\n')).toEqual(points);
  });
});

describe('R as it is written', () => {
  it('names runs of integers by their ends', () => {
    expect(rIntegers([1, 2, 3, 5, 7, 8])).toBe('c(1:3, 5, 7, 8)');
    expect(rIntegers([4, 5, 6])).toBe('4:6');
  });

  it('leaves arguments that are not given to their defaults, and breaks long calls', () => {
    expect(rCall('f', { a: '1', b: undefined }, ['x'])).toBe('f(x, a = 1)');
    expect(rCall('f', { a: `"${'x'.repeat(90)}"`, b: '2' })).toMatch(
      /^f\(\n {2}a = .*,\n {2}b = 2\n\)$/,
    );
  });
});
