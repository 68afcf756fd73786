/** Cohen's h of two proportions, 2·asin√a − 2·asin√b (Cohen 1988); 0.2 is small, 0.5 medium, 0.8 large. */
export function cohenH(a: number, b: number): number {
  return 2 * Math.asin(Math.sqrt(a)) - 2 * Math.asin(Math.sqrt(b));
}
