import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtSite } from '../browser';
import type { SurveyFiles } from './documents';

/** Every page that holds figures, and how many numbers at least are compared on it for the sample. */
export const pages: readonly (readonly [path: string, least: number])[] = [
  ['/', 100],
  ['/paradox', 900],
  ['/attitudes', 1000],
  ['/personalization', 300],
  ['/crosstab', 100],
  ['/benchmarks', 50],
  ['/waves', 0],
  ['/playbook', 100],
  ['/data', 10],
  ['/methods', 0],
  ['/report', 3000],
];

export const sample: SurveyFiles = {
  survey: fileURLToPath(new URL('../../../data/studies/sample/survey.csv', import.meta.url)),
  study: fileURLToPath(new URL('../../../data/studies/sample/study.json', import.meta.url)),
};

/** Titles of the studies that a site offers. */
export function offered(site: string = builtSite): readonly string[] {
  const index = JSON.parse(readFileSync(`${site}/studies/index.json`, 'utf8'));
  return index.studies.map(({ title }: { readonly title: string }) => title);
}
