import { readdirSync, readFileSync } from 'node:fs';
import type { Answers, CorpusColumn, CorpusSurvey } from './CorpusSurvey';

const folder = new URL('specs/', import.meta.url);

/**
 * The imitated surveys. A spec is text: `## name layout language`, then a column a line,
 * `code | question | answers | role`, and `pair concern ~ behavior, …` for headlines that are right.
 */
export function readSpecs(): readonly CorpusSurvey[] {
  const scales = readScales(read('scales.txt'));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'scales.txt')
    .sort()
    .flatMap((name) =>
      read(name)
        .split(/^## /m)
        .filter((text) => text.trim() !== '')
        .map((text) => surveyOf(text, scales)),
    );
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function readScales(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line.includes(' = '));
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(' = ');
      return [line.slice(0, at), line.slice(at + 3)];
    }),
  );
}

function surveyOf(text: string, scales: ReadonlyMap<string, string>): CorpusSurvey {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const [name = '', layout, language = 'en'] = head.split(' ');
  if (layout !== 'question' && layout !== 'code' && layout !== 'both')
    throw new Error(`${name}: expected a layout, got ${layout}`);
  return {
    name,
    layout,
    language,
    columns: lines
      .filter((line) => line.includes(' | '))
      .map((line) => columnOf(line, scales, name)),
    pairs: lines.flatMap((line) => {
      const [, concern, behaviors] = /^pair (.+) ~ (.+)$/.exec(line) ?? [];
      return concern && behaviors ? [{ concern, behaviors: behaviors.split(', ') }] : [];
    }),
  };
}

const roleNames: Readonly<Record<string, string>> = {
  C: 'concern',
  T: 'trust',
  P: 'preference',
  X: 'tactic',
  D: 'data-type',
  B: 'behavior',
  Demo: 'demographic',
  Gen: 'generation',
  O: 'other',
  W: 'weight',
  ID: 'identifier',
};

function columnOf(line: string, scales: ReadonlyMap<string, string>, survey: string): CorpusColumn {
  const [code = '', question = '', answers = '', truth = ''] = line
    .split('|')
    .map((each) => each.trim());
  const [names = '', from] = truth.split(' ');
  const roles = names.split('/').map((each) => roleNames[each.replace(/[+-]$/, '')]);
  if (roles.includes(undefined)) throw new Error(`${survey}: expected a role, got ${truth}`);
  const sign = /[+-]/.exec(names)?.[0];
  return {
    code,
    question: question || code,
    answers: answersOf(answers, scales),
    roles: roles as string[],
    ...(sign && { direction: sign === '+' ? 'protective' : 'disclosing' }),
    ...(from && { from }),
  };
}

function answersOf(text: string, scales: ReadonlyMap<string, string>): Answers {
  if (text === 'age') return { kind: 'number', low: 18, high: 86 };
  if (text === 'born') return { kind: 'number', low: 1938, high: 2004 };
  if (text === 'weight' || text === 'id') return { kind: text };
  if (text === 'rank3') return levelsOf('1 < 2 < 3');
  if (text === 'key5') return levelsOf('1 < 2 < 3 < 4 < 5');
  if (text === 'yes12') return { ...levelsOf('No < Yes'), codes: ['2', '1'] };
  const [, low, high] = /^number (\d+)-(\d+)$/.exec(text) ?? [];
  if (low && high) return { kind: 'number', low: Number(low), high: Number(high) };
  if (text.startsWith('multi ')) return { kind: 'multiple', options: text.slice(6).split(' / ') };
  if (text.startsWith('coded ')) {
    const coded = levelsOf(text.slice(6));
    return { ...coded, codes: coded.levels.map((_, k) => String(k + 1)) };
  }
  return levelsOf(scales.get(text) ?? text);
}

function levelsOf(text: string): Extract<Answers, { kind: 'levels' }> {
  const [scale = '', ...missing] = text.split(' ; ');
  const ordered = scale.includes(' < ');
  return {
    kind: 'levels',
    levels: scale.split(ordered ? ' < ' : ' / '),
    ordered,
    missing: missing.map((each) => each.replace('!', '')),
  };
}
