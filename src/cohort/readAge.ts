import { foldText } from './foldText';

const ageInWords =
  /^(?:age|aged|eta|edad|alter)?[\s:]*(\d{1,3})(?:[.,](\d+))?\s*(?:y|yo|y\/o|yr|yrs|year|years|year-old|years-old|years? old|years? of age|a|aa|anni|anno|j|jahre?|jahre? alt|ans?|anos?|anos de edad|anni compiuti)?\.?$/;

/**
 * Completed years of age in a text: "34", "34 years", "34 anni", "34.5" (34). Undefined where the text is no single age;
 * whether the age is possible is for the caller to judge.
 */
export function readAge(text: string): number | undefined {
  const match = ageInWords.exec(foldText(text));
  return match ? Number(match[1]) : undefined;
}
