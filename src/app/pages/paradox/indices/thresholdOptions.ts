/** Thresholds to choose from, in index points: every ten, and the study's own. */
export function thresholdOptions(own: number): readonly string[] {
  const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90];
  return [...new Set([...tens, own])].sort((a, b) => a - b).map(String);
}
