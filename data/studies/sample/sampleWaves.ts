/** One wave of the synthetic survey: who is asked, when, and how the answers stand against those of 2024. */
export interface SampleWave {
  readonly year: number;
  readonly seed: number;
  readonly respondents: number;
  /** Respondents whose row stands twice. */
  readonly duplicates: number;
  /** First and last day of fieldwork, ISO. */
  readonly start: string;
  readonly end: string;
  readonly fieldworkDays: number;
  /** Log odds by which an item's answers stand above its stated shares; none for items not named. */
  readonly shifts: Readonly<Record<string, number>>;
}

export const wave2024: SampleWave = {
  year: 2024,
  seed: 20240506,
  respondents: 5000,
  duplicates: 14,
  start: '2024-05-06',
  end: '2024-06-28',
  fieldworkDays: 53,
  shifts: {},
};

/** Made up to have something to compare: worry about AI grew since, refusing cookies too, trust fell; most stayed. */
export const wave2022: SampleWave = {
  year: 2022,
  seed: 20220509,
  respondents: 2400,
  duplicates: 8,
  start: '2022-05-09',
  end: '2022-06-24',
  fieldworkDays: 46,
  shifts: {
    concern_ai_use: -0.55,
    concern_company_use: -0.2,
    trust_ethical_use: 0.28,
    trust_comfortable_use: 0.2,
    behavior_declines_cookies: -0.35,
    behavior_app_permissions: -0.25,
    tactic_voice_assistant: 0.3,
    prefer_offers: -0.22,
  },
};
