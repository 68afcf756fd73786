import { studentQuantile } from '../distributions/student';

/** What a design's df take off an effective sample size: (t at n − 1 / t at df)² (Korn & Graubard 1998). */
export function squaredQuantileRatio(n: number, df: number, tail: number): number {
  return (studentQuantile(tail, n - 1) / studentQuantile(tail, df)) ** 2;
}
