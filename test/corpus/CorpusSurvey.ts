/** One question of an imitated survey, with the truth that a reader of its codebook would write down. */
export interface CorpusColumn {
  /** Name of the variable; in files whose headers are the questions it only serves the spec. */
  readonly code: string;
  readonly question: string;
  readonly answers: Answers;
  /** Any of these is right: some questions are read in two ways by careful people. */
  readonly roles: readonly string[];
  readonly direction?: 'protective' | 'disclosing';
  /** How a generation is told, where the column tells one. */
  readonly from?: string;
}

export type Answers =
  | {
      readonly kind: 'levels';
      readonly levels: readonly string[];
      readonly ordered: boolean;
      readonly missing: readonly string[];
      /** Texts that stand in the file for the levels, where the answers are codes. */
      readonly codes?: readonly string[];
    }
  | { readonly kind: 'number'; readonly low: number; readonly high: number }
  | { readonly kind: 'multiple'; readonly options: readonly string[] }
  | { readonly kind: 'weight' | 'id' };

export interface CorpusSurvey {
  readonly name: string;
  /** `question`: headers are questions; `code`: variables only; `both`: a second row of questions. */
  readonly layout: 'question' | 'code' | 'both';
  readonly language: string;
  readonly columns: readonly CorpusColumn[];
  /** Pairs that make a right headline: concern's code, then behaviors' codes. */
  readonly pairs: readonly { readonly concern: string; readonly behaviors: readonly string[] }[];
}
