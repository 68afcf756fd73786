import { describe, expect, it } from 'vitest';
import { commonStart } from '../../../../src/app/pages/personalization/commonStart';

describe('the start that labels share', () => {
  it('is taken off where it ends in punctuation', () => {
    expect(commonStart(['Willing to share: where I am', 'Willing to share: what I buy'])).toEqual({
      start: 'Willing to share:',
      rest: ['where I am', 'what I buy'],
    });
  });

  it('stays where it ends within a sentence, or is a label of its own', () => {
    const within = ['How appealing are offers?', 'How appealing are messages?'];
    expect(commonStart(within)).toEqual({ start: '', rest: within });
    const whole = ['Share: ', 'Share: location'];
    expect(commonStart(whole)).toEqual({ start: '', rest: whole });
    expect(commonStart(['Share: location'])).toEqual({ start: '', rest: ['Share: location'] });
    expect(commonStart([])).toEqual({ start: '', rest: [] });
  });
});
