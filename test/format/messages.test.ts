import { describe, expect, it } from 'vitest';
import type { Translated } from '../../src/format/messages/Translated';
import { messagesIn, translate } from '../../src/format/translate';

const english = {
  named: '{group}: {count, plural, one {# answer of {name}} other {# answers}} in all {total}',
  plain: 'Nothing to fill in',
} as const;

describe('a sentence of the catalogue', () => {
  it('asks for every value of its English text, as the compiler sees it', () => {
    const say = messagesIn('charts', 'en');
    expect(say('base', { count: 3 })).toBe('n 3');
    // @ts-expect-error: a value is forgotten.
    expect(() => say('base')).not.toThrow();
    // @ts-expect-error: a value has another name.
    expect(() => translate('charts', 'en', 'base', { number: 3 })).not.toThrow();
  });

  it('holds the placeholders of the English text in every other language', () => {
    const inAnyOrder = {
      named: '{total}: {count, plural, one {una} other {# risposte}}, {name}, {group}',
      plain: 'Niente',
    } satisfies Translated<typeof english>;
    const forgotten = {
      // @ts-expect-error: the total is forgotten.
      named: '{count, plural, one {una} other {# risposte}}, {name}, {group}',
      plain: 'Niente',
    } satisfies Translated<typeof english>;
    expect(Object.keys(inAnyOrder)).toEqual(Object.keys(forgotten));
  });
});
