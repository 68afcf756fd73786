const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const leastCodes = 3;
/** Share of two-letter answers that must be codes of countries (ISO 3166-1). */
const mostlyRegions = 0.8;

/** Whether a text has the form of a place's code: two capitals. */
export function isPlaceCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text.trim());
}

/**
 * Whether answers are codes of countries, so that DK, NO and NA among them are Denmark, Norway and Namibia: nearly all are
 * two capitals, and nearly all of these a country's.
 */
export function namePlaces(answers: readonly string[]): boolean {
  const codes = answers.map((answer) => answer.trim()).filter(isPlaceCode);
  const others = codes.filter((code) => !lookMissing.has(code));
  if (others.length < leastCodes || codes.length < answers.length - 2) return false;
  return others.filter(isRegion).length >= others.length * mostlyRegions;
}

/** Codes of countries that files also write where there is no answer, or a no. */
const lookMissing: ReadonlySet<string> = new Set(['NA', 'DK', 'NO', 'KA']);

function isRegion(code: string): boolean {
  return regions.of(code) !== undefined;
}
