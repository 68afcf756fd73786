import { describe, expect, it } from 'vitest';
import benchmarks from '../../../data/benchmarks.json';
import constructs from '../../../data/constructs.json';
import topicWords from '../../../data/topics.json';
import { foldAnswer } from '../../../src/codebook/text/foldAnswer';
import type { Benchmark } from '../../../src/results/benchmarks/Benchmark';
import { itemSubject } from '../../../src/results/benchmarks/itemSubject';
import { leadersAndConsumers } from '../../../src/results/benchmarks/leadersAndConsumers';
import { matchBenchmarks } from '../../../src/results/benchmarks/matchBenchmarks';
import type { SurveyFrame } from '../../../src/results/benchmarks/placeBenchmark';
import { sameCutPoint } from '../../../src/results/benchmarks/sameCutPoint';
import type { ItemSummary } from '../../../src/results/document/StudySummary';

const concerned = [
  'Not at all concerned',
  'Not too concerned',
  'Somewhat concerned',
  'Very concerned',
];

const item = (label: string, extra: Partial<ItemSummary> = {}): ItemSummary => ({
  id: label,
  label,
  question: label,
  kind: 'scale',
  role: 'concern',
  levels: concerned,
  top: ['Somewhat concerned', 'Very concerned'],
  base: 'answered',
  ...extra,
});

const companies = item('How concerned are you about how companies use the data they collect?');
const location = item('How concerned are you about apps tracking your location?');
const figures = benchmarks as readonly Benchmark[];
const frame: SurveyFrame = {
  population: 'U.S. adults',
  segments: ['Gen X', 'Millennials', 'Gen Z'],
};
const placed = (items: readonly ItemSummary[], setting = frame) =>
  matchBenchmarks(items, figures, setting).flatMap((topic) =>
    topic.items.flatMap((each) => each.figures.map((figure) => ({ item: each.item, ...figure }))),
  );
const pew2023 = (items: readonly ItemSummary[], setting?: SurveyFrame) =>
  placed(items, setting).find(({ benchmark }) => benchmark.id === 'pew2023-concerned-companies');

describe('a published figure beside the survey’s own', () => {
  it('is comparable where construct, population and answers counted are the same', () => {
    expect(pew2023([companies])).toMatchObject({ item: companies, differences: [] });
  });

  it('is for context where nobody said whom the survey is of, or it is of others', () => {
    const unstated = { ...frame, population: undefined };
    expect(pew2023([companies], unstated)?.differences).toEqual(['population-unstated']);
    const elsewhere = { ...frame, population: 'Consumers, UK' };
    expect(pew2023([companies], elsewhere)?.differences).toEqual(['population']);
  });

  it('is for context where other answers are counted', () => {
    const narrow = { ...companies, top: ['Very concerned'] };
    expect(pew2023([narrow])?.differences).toEqual(['cut-point']);
    const fivePoints = { ...companies, levels: ['No opinion', ...concerned] };
    expect(pew2023([fivePoints])?.differences).toEqual(['cut-point']);
  });

  it('is never comparable by topic alone', () => {
    const byTopic = placed([location]).filter(({ benchmark }) => benchmark.topic === 'location');
    expect(byTopic.length).toBeGreaterThan(0);
    expect(byTopic.every(({ differences }) => differences.includes('construct'))).toBe(true);
  });

  it('is never comparable where the source does not say which answers it counts', () => {
    const comparable = placed([companies, location]).filter(
      ({ differences }) => differences.length === 0,
    );
    expect(comparable.every(({ benchmark }) => benchmark.cutPoint !== null)).toBe(true);
  });

  it('stands beside the generation it is about, and says so where that is no column', () => {
    const about = (segments: readonly string[]) =>
      matchBenchmarks([location], figures, { ...frame, segments })
        .flatMap(({ items }) => items.flatMap((each) => each.figures))
        .find(({ benchmark }) => benchmark.generation === 'Gen X');
    expect(about(['Gen X', 'Gen Z'])?.group).toBe('Gen X');
    expect(about(['18–34', '35+'])?.differences).toContain('group');
  });

  it('stands once: beside one item, or alone', () => {
    const ids = matchBenchmarks([companies, location], figures, frame).flatMap(
      ({ items, alone }) => [...items.flatMap((each) => each.figures), ...alone],
    );
    const consumers = figures.filter(({ audience }) => audience === 'consumers');
    expect(ids.map(({ benchmark }) => benchmark.id).sort()).toEqual(
      consumers.map(({ id }) => id).sort(),
    );
  });

  it('is left out while it is not verified', () => {
    const unverified = figures.map((figure) => ({ ...figure, verified: false }));
    expect(matchBenchmarks([companies], unverified, frame)).toEqual([]);
  });

  it('stands beside an item of the role it is about, whatever the words', () => {
    const behavior = { ...companies, role: 'behavior' } as const;
    expect(pew2023([behavior])).toBeUndefined();
  });
});

describe('the subject of a question', () => {
  it('is told by its words in English and Italian', () => {
    const italian = item(
      'Quanto ti preoccupa come le aziende usano i dati che raccolgono su di te?',
    );
    expect(itemSubject(italian)).toEqual({
      topics: ['data-collection'],
      constructs: ["concern about companies' use of data"],
    });
    expect(itemSubject(item('Ads that follow you')).topics).toContain('ads');
    expect(itemSubject(item('My home address')).topics).not.toContain('ads');
  });

  it('is privacy in general only where no topic is named', () => {
    expect(itemSubject(item('I worry about my privacy')).topics).toEqual(['general']);
    expect(itemSubject(item('Privacy of my location')).topics).toEqual(['location']);
  });

  it('is read with phrases as they are compared, folded', () => {
    const phrases = [
      ...Object.values(topicWords).flat(),
      ...constructs.constructs.flatMap(({ words, not = [] }) => [...words.flat(), ...not]),
      ...constructs.affirmative,
    ];
    expect(phrases.filter((phrase) => foldAnswer(phrase) !== phrase.replaceAll('*', ''))).toEqual(
      [],
    );
  });

  it('is told by constructs and topics that published figures have', () => {
    const known = new Set(figures.map(({ construct }) => construct));
    expect(constructs.constructs.filter(({ construct }) => !known.has(construct))).toEqual([]);
    expect(Object.keys(topicWords).sort()).toEqual(
      [...new Set(figures.map(({ topic }) => topic))].sort(),
    );
  });
});

describe('answers counted', () => {
  it.each([
    ['very or somewhat concerned, of four levels', concerned, concerned.slice(2), true],
    ['somewhat or very concerned', concerned, concerned.slice(2), true],
    ['very or somewhat concerned, of five levels', concerned, concerned.slice(2), false],
    ['not too or not at all concerned, of four levels', concerned, concerned.slice(2), false],
    ['have done', ['No', 'Yes'], ['Yes'], true],
    ['have done', ['Never', 'Once', 'Often'], ['Once', 'Often'], false],
    ['did, among those who took steps', ['No', 'Yes'], ['Yes'], false],
  ])('“%s” of %j with the top box %j: the same is %s', (cutPoint, levels, top, same) => {
    expect(sameCutPoint(cutPoint, { levels, top })).toBe(same);
  });
});

describe('business leaders', () => {
  it('stand beside what consumers told the same publisher that year, their topic first', () => {
    const amount = item('The amount of data that companies collect is concerning', {
      top: concerned.slice(2),
    });
    const [both] = leadersAndConsumers(figures, matchBenchmarks([amount], figures, frame));
    expect(both?.leaders.audience).toBe('business');
    expect(both?.consumers[0]?.topic).toBe(both?.leaders.topic);
    expect(both?.item).toBe(amount);
  });
});
