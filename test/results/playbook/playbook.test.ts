import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import playbook from '../../../data/playbook.json';
import { foldAnswer } from '../../../src/codebook/text/foldAnswer';
import type { EstimateRow } from '../../../src/results/document/Results';
import type { ItemSummary } from '../../../src/results/document/StudySummary';
import {
  type EvidenceFigure,
  evidenceStrength,
} from '../../../src/results/playbook/evidenceStrength';
import { strategies } from '../../../src/results/playbook/strategies';
import { strategyEvidence } from '../../../src/results/playbook/strategyEvidence';
import { itemRoles } from '../../../src/study/itemTerms';
import type { Evidence } from '../../../src/study/Study';

const figure = (
  n: number,
  halfWidth: number,
  extra: Partial<EstimateRow> & { readonly evidence?: Evidence | undefined } = {},
): EvidenceFigure => {
  const { evidence, ...row } = extra;
  return {
    total: {
      group: 'Total',
      n,
      estimate: 0.5,
      se: 0.01,
      intervals: { beta: [0.5 - halfWidth, 0.5 + halfWidth] },
      reliability: 'shown',
      ...row,
    },
    ...(evidence && { evidence }),
  };
};

describe('the strength of evidence', () => {
  it('is none without a figure that may be shown', () => {
    expect(evidenceStrength([])).toBe('none');
    expect(evidenceStrength([{ total: undefined }])).toBe('none');
    expect(evidenceStrength([figure(900, 0.02, { reliability: 'suppressed' })])).toBe('none');
    expect(evidenceStrength([figure(900, 0.02, { withheld: 'small-cell' })])).toBe('none');
  });

  it('is weak on one question, on small bases, or with wide intervals', () => {
    expect(evidenceStrength([figure(5000, 0.01)])).toBe('weak');
    expect(evidenceStrength([figure(80, 0.04), figure(90, 0.04)])).toBe('weak');
    expect(evidenceStrength([figure(150, 0.08), figure(150, 0.08)])).toBe('weak');
  });

  it('is moderate on two firm questions, and on any number of attitudes', () => {
    expect(evidenceStrength([figure(400, 0.049), figure(400, 0.049)])).toBe('moderate');
    const attitudes = Array.from({ length: 9 }, () => figure(5000, 0.01));
    expect(evidenceStrength(attitudes)).toBe('moderate');
  });

  it('is strong only with a behavior; willingness is none', () => {
    const two = [figure(900, 0.03), figure(900, 0.03)];
    expect(evidenceStrength([...two, figure(900, 0.03, { evidence: 'willing' })])).toBe('moderate');
    expect(evidenceStrength([...two, figure(900, 0.03, { evidence: 'self-reported' })])).toBe(
      'strong',
    );
    expect(evidenceStrength([...two, figure(900, 0.03, { evidence: 'observed' })])).toBe('strong');
  });

  it('never falls when a question is added', () => {
    const order = ['none', 'weak', 'moderate', 'strong'];
    const some = fc.record({
      n: fc.integer({ min: 0, max: 2000 }),
      half: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
      evidence: fc.constantFrom(undefined, 'willing' as const, 'observed' as const),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), some, (before, added) => {
        const made = [...before, added].map(({ n, half, evidence }) =>
          figure(n, half, { evidence }),
        );
        expect(order.indexOf(evidenceStrength(made))).toBeGreaterThanOrEqual(
          order.indexOf(evidenceStrength(made.slice(0, -1))),
        );
      }),
    );
  });
});

const item = (role: ItemSummary['role'], label: string, top = ['Yes']): ItemSummary => ({
  id: label,
  label,
  question: label,
  kind: 'single',
  role,
  levels: ['No', 'Yes'],
  top,
  base: 'answered',
});
const strategy = (id: string) => {
  const found = strategies.find((each) => each.id === id);
  if (!found) throw new Error(`strategy: expected one of six, got ${id}`);
  return found;
};

describe('the evidence for a strategy', () => {
  it('is found by role and words, in English and Italian', () => {
    const items = [
      item('tactic', 'Un’offerta quando sei vicino a un negozio'),
      item('concern', 'I worry about who sees my location'),
      item('concern', 'I worry about the weather'),
      item('demographic', 'Location'),
    ];
    const { items: found, contrasts } = strategyEvidence(strategy('not-creepy'), { items });
    expect(found.map(({ label }) => label)).toEqual([items[0]?.label, items[1]?.label]);
    expect(contrasts).toEqual([{ id: 'location', one: items[1], other: items[0] }]);
  });

  it('leaves out questions without answers that count as yes', () => {
    const { items } = strategyEvidence(strategy('minimal'), {
      items: [item('data-type', 'Address', [])],
    });
    expect(items).toEqual([]);
  });

  it('leaves out what nobody has confirmed, names it, and doesn’t call it unasked', () => {
    const own = strategy('minimal').questions.map(({ role, en }) => item(role, en.text));
    const known = strategyEvidence(strategy('minimal'), { items: own });
    const [doubted] = known.items;
    const fact = { item: doubted?.id ?? '', what: 'role', value: doubted?.role ?? '' } as const;
    const found = strategyEvidence(strategy('minimal'), { items: own, assumed: [fact] });
    expect(found.items).toEqual(known.items.slice(1));
    expect(found.asked).toEqual([fact]);
    expect(found.missing).toEqual([]);
  });

  it('asks next time for all that a survey lacks, and for nothing it has', () => {
    const none = strategyEvidence(strategy('aggregate'), {});
    expect(none.missing).toEqual(strategy('aggregate').questions);
    const asked = none.missing.map(({ role, en }) => item(role, en.text));
    for (const each of strategies) {
      const own = each.questions.map(({ role, en }) => item(role, en.text));
      const inItalian = each.questions.map(({ role, it: words }) => item(role, words.text));
      expect(strategyEvidence(each, { items: own }).missing).toEqual([]);
      expect(strategyEvidence(each, { items: inItalian }).missing).toEqual([]);
    }
    expect(strategyEvidence(strategy('aggregate'), { items: asked }).items.length).toBeGreaterThan(
      1,
    );
  });
});

describe('the playbook’s data', () => {
  it('holds its phrases as they are compared, folded', () => {
    const selectors = strategies.flatMap(({ evidence, contrasts, questions }) => [
      ...evidence,
      ...contrasts.flatMap(({ one, other }) => [one, other]),
      ...questions.map(({ coveredBy }) => coveredBy),
    ]);
    const phrases = selectors.flatMap(({ words = [], not = [] }) => [...words.flat(), ...not]);
    expect(phrases.filter((phrase) => foldAnswer(phrase) !== phrase.replaceAll('*', ''))).toEqual(
      [],
    );
  });

  it('hold six strategies, every question in both languages with as many answers', () => {
    const text = z.string().check(z.minLength(2));
    const selector = z.strictObject({
      roles: z.array(z.enum(itemRoles)),
      words: z.optional(z.array(z.array(text))),
      not: z.optional(z.array(text)),
    });
    const wording = z.strictObject({ text, answers: z.array(text).check(z.minLength(2)) });
    const schema = z.array(
      z.strictObject({
        id: text,
        evidence: z.array(selector),
        contrasts: z.array(z.strictObject({ id: text, one: selector, other: selector })),
        questions: z.array(
          z.strictObject({
            id: text,
            role: z.enum(itemRoles),
            coveredBy: selector,
            en: wording,
            it: wording,
          }),
        ),
      }),
    );
    expect(schema.safeParse(playbook.strategies).error?.issues ?? []).toEqual([]);
    expect(strategies).toHaveLength(6);
    for (const { questions } of strategies)
      for (const { en, it: italian } of questions)
        expect(italian.answers).toHaveLength(en.answers.length);
  });
});
