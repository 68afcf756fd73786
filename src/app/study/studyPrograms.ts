import type { Study } from '../../study/Study';

/** A synthetic study as its program makes it. */
export interface MadeStudy {
  readonly csv: string;
  readonly study: Study;
}

/** Programs that make a synthetic study's answers, by the study's id: no site then holds a respondent's row. */
export const studyPrograms: Readonly<Record<string, () => Promise<MadeStudy>>> = {
  async sample() {
    const [{ sampleCsv }, { sampleStudy }] = await Promise.all([
      import('../../../data/studies/sample/sampleCsv'),
      import('../../../data/studies/sample/sampleStudy'),
    ]);
    return { csv: sampleCsv(), study: sampleStudy() };
  },
};
