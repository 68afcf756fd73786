import type { SampleItem } from './SampleItem';
import { contactChannels, sampleItems } from './sampleItems';
import type { SampleRespondent } from './sampleRespondents';
import { sampleScales } from './sampleScales';
import type { SeededRandom } from './seededRandom';

const blankShare = 0.011;

/**
 * Every respondent's answer to one item. Each gets a latent answer from the traits; cutting it at weighted quantiles makes the
 * weighted shares of the valid answers those asked for.
 */
export function itemAnswers(
  random: SeededRandom,
  respondents: readonly SampleRespondent[],
  item: SampleItem,
  itemIndex: number,
): readonly string[] {
  const latent = respondents.map(({ traits }) => {
    const loadings = Object.entries(item.loadings) as [keyof typeof traits, number][];
    const explained = loadings.reduce((sum, [, loading]) => sum + loading * loading, 0);
    const signal = loadings.reduce((sum, [trait, loading]) => sum + loading * traits[trait], 0);
    return signal + Math.sqrt(Math.max(0.1, 1 - explained)) * random.normal();
  });
  const answers = respondents.map((respondent) =>
    itemIndex < respondent.stopsAfter ? missingAnswer(random, respondent, item) : '',
  );
  const valid = answers.flatMap((answer, i) => (answer === undefined ? [i] : []));
  valid.sort((a, b) => latent[a]! - latent[b]! || a - b);

  const total = valid.reduce((sum, i) => sum + respondents[i]!.weight, 0);
  const { levels } = sampleScales[item.scale];
  const ends = item.shares.map((_, k) =>
    item.shares.slice(0, k + 1).reduce((sum, share) => sum + share, 0),
  );
  let below = 0;
  for (const i of valid) {
    const middle = (below + respondents[i]!.weight / 2) / total;
    const level = ends.findIndex((end) => middle < end);
    answers[i] = levels[level < 0 ? levels.length - 1 : level]!;
    below += respondents[i]!.weight;
  }
  return answers.map((answer) => answer ?? '');
}

function missingAnswer(
  random: SeededRandom,
  { hasSmartSpeaker }: SampleRespondent,
  { routed, dontKnow = 0, preferNot = 0 }: SampleItem,
): string | undefined {
  const draw = random.uniform();
  if (routed && !hasSmartSpeaker) return '';
  if (draw < blankShare) return '';
  if (draw < blankShare + dontKnow) return "Don't know";
  if (draw < blankShare + dontKnow + preferNot) return 'Prefer not to say';
  return undefined;
}

/** One respondent's marks of the channels by which brands may make contact; blank throughout where the question was passed over. */
export function channelMarks(
  random: SeededRandom,
  { birthYear, stopsAfter }: SampleRespondent,
): readonly string[] {
  const passedOver = random.uniform() < 0.02 || Number.isFinite(stopsAfter);
  return contactChannels.map(({ column, share }) => {
    const lean = column === 'contact_post' ? 1970 - birthYear : birthYear - 1972;
    const chance = Math.min(0.95, Math.max(0.03, share + lean / 180));
    const mark = random.uniform() < chance ? 'Selected' : 'Not selected';
    return passedOver ? '' : mark;
  });
}

/** The same place of every scale, as somebody answers who does not read. */
export function straightAnswers(place: number): ReadonlyMap<string, string> {
  return new Map(
    sampleItems
      .filter(({ scale, routed }) => scale !== 'yesNo' && !routed)
      .map(({ column, scale }) => {
        const { levels } = sampleScales[scale];
        return [column, levels[Math.round(place * (levels.length - 1))]!] as const;
      }),
  );
}
