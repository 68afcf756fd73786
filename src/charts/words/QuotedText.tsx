import { quotedParts } from '../../format/quotedParts';

/** A sentence whose quotations are in the survey's language, where that is not the reader's (WCAG 2.2, 3.1.2). */
export function QuotedText({
  text,
  language,
}: {
  readonly text: string;
  readonly language: string | undefined;
}) {
  if (language === undefined) return text;
  // One element, so that a sentence stays one piece in a grid or a row.
  return (
    <span>
      {quotedParts(text).map(({ text: part, isQuoted }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence are known by their place
        <span key={i} lang={isQuoted ? language : undefined}>
          {part}
        </span>
      ))}
    </span>
  );
}
