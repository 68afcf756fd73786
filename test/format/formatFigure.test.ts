import { describe, expect, it } from 'vitest';
import { formatFigure, formatFigureInWords } from '../../src/format/formatFigure';
import { formatCovers, formatGroup } from '../../src/format/formatGroup';
import { formatInterval } from '../../src/format/formatInterval';

describe('a figure', () => {
  it('is written by what it is', () => {
    expect(formatFigure(0.564, 'percent', 'en')).toBe('56%');
    expect(formatFigure(-0.031, 'points', 'en')).toBe('−3');
    expect(formatFigure(48.2, 'index', 'en')).toBe('48');
    expect(formatFigure(3.64, 'score', 'it')).toBe('3,6');
    expect(formatFigureInWords(0.12, 'points', 'it')).toBe('+12 punti');
  });

  it('has its interval in words', () => {
    expect(formatInterval([0.541, 0.58], 'percent', 'en')).toBe('54% to 58%');
    expect(formatInterval([-0.02, 0.11], 'points', 'it')).toBe('da −2 a +11');
  });
});

describe('a group’s name', () => {
  it('is translated where it is a generation, and kept where it is the file’s', () => {
    expect(formatGroup('Gen X', 'it')).toBe('Generazione X');
    expect(formatGroup('Gen Z × Donna', 'it')).toBe('Generazione Z × Donna');
    expect(formatGroup('constructor', 'it')).toBe('constructor');
    expect(
      formatCovers(
        [
          { generation: 'Millennials', share: 0.7 },
          { generation: 'Gen Z', share: 0.3 },
        ],
        'en',
      ),
    ).toBe('Millennials 70%, Gen Z 30%');
  });
});
