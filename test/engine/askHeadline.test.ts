import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HeadlineAsk } from '../../src/engine/askHeadline';
import { handlers } from '../../src/engine/handlers';
import { newSession, type Session } from '../../src/engine/Session';
import type { Way } from '../../src/results/ask/AskedQuestion';
import { totalRow } from '../../src/results/rows/isTotalRow';
import { answerSides, type HeadlineSides } from '../../src/study/answerHeadline';
import type { Study } from '../../src/study/Study';
import { describeWithShared, sharedPath } from '../sharedFiles';

const context = { signal: new AbortController().signal, onProgress: () => {} };

/** A survey just opened, and its study as it was detected. */
async function opened(name: string, bytes: string | Buffer) {
  const session = newSession();
  const source = new Blob([new Uint8Array(Buffer.from(bytes))]);
  const reply = await handlers.open(session, { source, name, options: {} }, context);
  if (!reply.ok) throw new Error(JSON.stringify(reply.problems));
  return { session, before: reply.value.proposal };
}

async function ask(session: Session, study: Study, before: Study): Promise<HeadlineAsk> {
  const reply = await handlers.askHeadline(session, { study, before }, context);
  if (!reply.ok) throw new Error(JSON.stringify(reply.problems));
  return reply.value;
}

function waysFor(asked: HeadlineAsk, kind: 'concern' | 'behavior', item: string): readonly Way[] {
  const question = asked.questions.find((each) => each.kind === kind);
  if (!question || !('candidates' in question)) return [];
  return question.candidates.find((each) => each.item === item)?.ways ?? [];
}

/** The study with these ways taken, one after the other. */
function answered(before: Study, asked: HeadlineAsk, ways: readonly Way[]): Study {
  const now: HeadlineSides = Object.fromEntries(ways.map((way) => [way.reading.role, way.reading]));
  const concern = now.concern?.item ?? asked.settled.concern;
  const behavior = now.behavior?.item ?? asked.settled.behavior;
  const pair = concern !== undefined && behavior !== undefined ? { concern, behavior } : undefined;
  return answerSides(before, before, { earlier: {}, now }, pair);
}

function told({ gap }: HeadlineAsk): readonly (number | null | undefined)[] {
  return [gap?.concerned, gap?.acting].map((rows) => totalRow(rows)?.estimate);
}

describe('the questions that decide a headline', () => {
  const head = 'birth_year,I worry about my privacy,I use an ad blocker\n';

  it('are none where all of it is known, and the gap is told at once', async () => {
    const rows = '1960,Agree,Yes\n1985,Disagree,No\n2001,Neither agree nor disagree,No\n';
    const { session, before } = await opened('mine.csv', head + rows.repeat(40));
    const asked = await ask(session, before, before);
    expect(asked.questions).toEqual([]);
    expect(told(asked)).toEqual([1 / 3, 1 / 3].map((share) => expect.closeTo(share, 12)));
  });

  it('are about the one question whose yes is not known, with the share that either answer gives', async () => {
    const rows = '1960,Agree,Yes\n1985,Disagree,No\n2001,Agree,No\n';
    const { session, before } = await opened('mine.csv', head + rows.repeat(40));
    const asked = await ask(session, before, before);
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['concern']);
    const ways = waysFor(asked, 'concern', 'I worry about my privacy');
    expect(ways.map(({ counted, share }) => [...counted, share])).toEqual([
      ['Agree', expect.closeTo(2 / 3, 12)],
      ['Disagree', expect.closeTo(1 / 3, 12)],
    ]);
    for (const way of ways) {
      const after = await ask(session, answered(before, asked, [way]), before);
      expect(told(after)).toEqual([expect.closeTo(way.share ?? 0, 12), expect.closeTo(1 / 3, 12)]);
      expect(after.questions).toEqual(asked.questions);
    }
  });
});

describeWithShared('the questions of published surveys', () => {
  it('of the fingerprinting study are two, and their answers give the authors’ figures', async () => {
    const file = sharedPath('surveys/browser-fingerprinting-2023.csv');
    const { session, before } = await opened('fingerprinting.csv', readFileSync(file));
    const asked = await ask(session, before, before);
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['concern', 'behavior']);
    const [concerned] = waysFor(asked, 'concern', 'Q-perceptions-2');
    const acts = waysFor(asked, 'behavior', 'Q-share-browser-data');
    const shares = acts.find(({ counted }) => counted.includes('Consent to share'));
    if (!concerned || !shares) throw new Error('ways: expected both sides');
    expect(concerned.share).toBeCloseTo(0.7013, 4);
    const study = answered(before, asked, [concerned, shares]);
    const after = await ask(session, study, before);
    expect(after.summary.assumed?.filter((fact) => !('item' in fact))).toEqual([]);
    const inactive = totalRow(after.gap?.riskDifference)?.inactiveGivenConcerned;
    expect(inactive).toBeCloseTo(0.6115, 4);
  });

  it('of the panel is which act, and whether doing it guards data', async () => {
    const file = sharedPath('surveys/personal-data-sharing-panel.csv');
    const { session, before } = await opened('panel.csv', readFileSync(file));
    const asked = await ask(session, before, before);
    expect(asked.questions.map(({ kind }) => kind)).toEqual(['behavior']);
    const [guards, gives] = waysFor(asked, 'behavior', 'privacy_behaviors_1');
    if (!guards || !gives) throw new Error('ways: expected two of the act');
    // 160 of 573 always do it.
    expect([guards.share, gives.share]).toEqual(
      [160 / 573, 413 / 573].map((x) => expect.closeTo(x)),
    );
    const after = await ask(session, answered(before, asked, [guards]), before);
    expect(after.pair).toEqual({ concern: 'concern-misuse', behavior: 'privacy_behaviors_1' });
    expect(told(after).map((share) => Math.round((share ?? 0) * 100))).toEqual([67, 27]);
  });
});
