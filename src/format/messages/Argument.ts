/**
 * What a text of ICU message syntax wants filled in, as pairs of a name and what may stand there:
 * `'{group}: {count, plural, one {# answer} other {# answers}}'` gives `['group', string | number] | ['count', number]`.
 */
export type Argument<Text extends string> = InSentence<Text>;

/** Reads on to the next brace: an argument begins, or the branch of a plural or a choice ends. */
type InSentence<Text extends string, Found = never> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${string}`
    ? AfterBranch<Text, Found>
    : After extends `${infer Inside}}${infer Rest}`
      ? Inside extends `${infer Name}, ${infer Kind},${string}`
        ? InChoice<AfterKind<After>, Found | [Name, Kind extends 'select' ? string : number]>
        : InSentence<
            Rest,
            | Found
            | (Inside extends `${infer Name}, number` ? [Name, number] : [Inside, string | number])
          >
      : Found
  : Text extends `${string}}${string}`
    ? AfterBranch<Text, Found>
    : Found;

type AfterBranch<Text extends string, Found> = Text extends `${string}}${infer Rest}`
  ? InChoice<Rest, Found>
  : Found;

type AfterKind<Text extends string> = Text extends `${string}, ${string},${infer Rest}`
  ? Rest
  : never;

/** Between the branches: the next one begins, or the choice ends and the sentence around it goes on. */
type InChoice<Text extends string, Found> = Text extends `${infer Before}{${infer Branch}`
  ? Before extends `${string}}${string}`
    ? AfterChoice<Text, Found>
    : InSentence<Branch, Found>
  : AfterChoice<Text, Found>;

type AfterChoice<Text extends string, Found> = Text extends `${string}}${infer Rest}`
  ? InSentence<Rest, Found>
  : Found;
