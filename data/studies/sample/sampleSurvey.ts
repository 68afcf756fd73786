import { channelMarks, itemAnswers, straightAnswers } from './sampleAnswers';
import { contactChannels, sampleItems } from './sampleItems';
import { type SampleRespondent, samplePlaces, sampleRespondent } from './sampleRespondents';
import type { SampleWave } from './sampleWaves';
import { type SeededRandom, seededRandom } from './seededRandom';
import { shiftShares } from './shiftShares';

type Row = Readonly<Record<string, string>>;

/** A wave of the synthetic survey as rows of text, in order of interview. The same on every run. */
export function sampleSurvey(wave: SampleWave): readonly Row[] {
  const random = seededRandom(wave.seed);
  const places = samplePlaces(random);
  const respondents = Array.from({ length: wave.respondents - wave.duplicates }, () =>
    sampleRespondent(random, places, wave.year),
  );
  const answers = new Map(
    sampleItems.map((item, k) => {
      const shift = wave.shifts[item.column] ?? 0;
      const shifted = { ...item, shares: shiftShares(item.shares, shift) };
      return [item.column, itemAnswers(random, respondents, shifted, k)] as const;
    }),
  );
  const rows = respondents.map((respondent, i) => {
    const straight =
      random.uniform() < 0.011 ? straightAnswers(random.pick([0.15, 0.5, 0.35]) / 2) : undefined;
    const answered = sampleItems.map(({ column }) => [
      column,
      straight?.get(column) ?? answers.get(column)![i]!,
    ]);
    return {
      ...background(random, respondent),
      ...Object.fromEntries(answered),
      ...contacts(random, respondent),
    };
  });
  for (let k = 0; k < wave.duplicates; k++)
    rows.push({ ...rows[random.integer(0, rows.length - 1)]! });
  return rows
    .map((row) => ({
      row,
      moment: random.integer(0, wave.fieldworkDays) * 86_400 + random.integer(8 * 3600, 22 * 3600),
    }))
    .sort((a, b) => a.moment - b.moment)
    .map(({ row, moment }, i) => ({
      respondent_id: String(100_001 + i),
      interview_date: new Date(Date.parse(wave.start) + moment * 1000).toISOString().slice(0, 10),
      duration_seconds: String(duration(random)),
      ...row,
    }));
}

function background(random: SeededRandom, respondent: SampleRespondent): Row {
  const orBlank = (text: string, blank: number, refused: number) => {
    const draw = random.uniform();
    if (draw < blank) return '';
    return draw < blank + refused ? 'Prefer not to say' : text;
  };
  return {
    country: respondent.country,
    region: respondent.region,
    stratum: respondent.stratum,
    psu: respondent.psu,
    weight: respondent.weight.toFixed(4),
    birth_year: orBlank(String(respondent.birthYear), 0.006, 0.004),
    gender: orBlank(respondent.gender, 0, 0.008),
    education: orBlank(respondent.education, 0.005, 0.006),
    income_band: orBlank(respondent.income, 0.01, 0.07),
    smart_speaker: respondent.hasSmartSpeaker ? 'Yes' : 'No',
  };
}

function contacts(random: SeededRandom, respondent: SampleRespondent): Row {
  const marks = channelMarks(random, respondent);
  return Object.fromEntries(contactChannels.map(({ column }, k) => [column, marks[k]!]));
}

/** About eleven minutes; one in fifty clicks through in two. */
function duration(random: SeededRandom): number {
  if (random.uniform() < 0.02) return random.integer(70, 190);
  const stretch = random.uniform() < 0.04 ? 4 : 1;
  return Math.max(260, Math.round((660 + 150 * random.normal()) * stretch));
}
