/** When a survey was in the field; the month (1–12) is that of its middle. */
export interface Fieldwork {
  readonly year: number;
  readonly month?: number | undefined;
}

/**
 * The likelier year of birth of somebody of an age at fieldwork: year − age where only the year is known or the middle of
 * fieldwork is on or after 1 July, one less before (most birthdays are still to come).
 */
export function likelyBirthYear(age: number, { year, month }: Fieldwork): number {
  return year - age - (month !== undefined && month < 7 ? 1 : 0);
}
