import type { Study } from '../../../study/Study';

/** A synthetic study as its program makes it. */
export interface MadeStudy {
  readonly csv: string;
  readonly study: Study;
}

/** Programs that make a synthetic study's answers, by the study's id: no site then holds a respondent's row. */
export const studyPrograms: Readonly<Record<string, () => Promise<MadeStudy>>> = {
  sample: () => makeSample('wave2024'),
  'sample-2022': () => makeSample('wave2022'),
};

async function makeSample(wave: 'wave2022' | 'wave2024'): Promise<MadeStudy> {
  const [waves, { sampleCsv }, { sampleStudy }] = await Promise.all([
    import('../../../../data/studies/sample/sampleWaves'),
    import('../../../../data/studies/sample/sampleCsv'),
    import('../../../../data/studies/sample/sampleStudy'),
  ]);
  return { csv: sampleCsv(waves[wave]), study: sampleStudy(waves[wave]) };
}
