import Papa from 'papaparse';
import { sampleSurvey } from './sampleSurvey';

/** The synthetic survey as the text of its CSV file; the same on every run, in Node and in a browser. */
export function sampleCsv(): string {
  return `${Papa.unparse([...sampleSurvey()], { newline: '\n' })}\n`;
}
