import Papa from 'papaparse';
import { sampleSurvey } from './sampleSurvey';
import type { SampleWave } from './sampleWaves';

/** A wave of the synthetic survey as the text of its CSV file; the same on every run, in Node and in a browser. */
export function sampleCsv(wave: SampleWave): string {
  return `${Papa.unparse([...sampleSurvey(wave)], { newline: '\n' })}\n`;
}
