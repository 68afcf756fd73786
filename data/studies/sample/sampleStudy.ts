import type { Study } from '../../../src/study/Study';
import { contactChannels, sampleItems, samplePairs } from './sampleItems';
import { sampleScales } from './sampleScales';
import { type SampleWave, wave2024 } from './sampleWaves';

const calibrated =
  'Nobody answered this survey: a program made it (generate.ts). Weighted shares of the items listed in calibration.json reproduce toplines published by Pew Research Center, Cisco, KPMG, SmarterHQ, Accenture, Periscope by McKinsey, the Advertising Research Foundation and the EU Agency for Fundamental Rights (see data/benchmarks.json); all else, differences between generations above all, is made up to be plausible. The weak tie of concern to behavior follows Baruh, Secinti & Cemalcilar (2017).';
const earlier =
  'Nobody answered this survey: a program made it (generate.ts), as an earlier wave of the synthetic survey of 2024. What changed between the two is made up, to show how waves are compared.';

/** How to read a wave of the sample: everything declared, nothing left to detection. */
export function sampleStudy(wave: SampleWave): Study {
  return {
    format: 'divario.study/1',
    title: `Privacy and personalization ${wave.year} (synthetic sample)`,
    language: 'en',
    source: {
      publisher: 'Divario',
      licence: 'CC0-1.0',
      synthetic: true,
      note: wave === wave2024 ? calibrated : earlier,
    },
    fieldwork: { year: wave.year, start: wave.start, end: wave.end },
    csv: { encoding: 'utf-8', delimiter: ',', headerRows: 1 },
    respondentId: 'respondent_id',
    generation: { column: 'birth_year', from: 'birth-year', scheme: 'pew' },
    design: { weight: 'weight', stratum: 'stratum', cluster: 'psu', lonelyPsu: 'fail' },
    missing: ["Don't know", 'Prefer not to say'],
    scales: Object.fromEntries(
      Object.entries(sampleScales).map(([name, scale]) => [
        name,
        { ...scale, levels: [...scale.levels], top: [...scale.top] },
      ]),
    ),
    items: [
      ...sampleItems.map(({ column, role, label, scale, direction, evidence }) => ({
        column,
        kind: 'scale' as const,
        role,
        label,
        scale,
        ...(direction && { direction, evidence: evidence ?? ('self-reported' as const) }),
      })),
      {
        id: 'contact_channels',
        columns: contactChannels.map(({ column }) => column),
        kind: 'multiple',
        role: 'preference',
        label: 'By which channels may brands contact you?',
        levels: contactChannels.map(({ column, label }) => ({ value: column, label })),
      },
      { column: 'gender', kind: 'single', role: 'demographic', label: 'Gender' },
      { column: 'country', kind: 'single', role: 'demographic', label: 'Country' },
      { column: 'region', kind: 'single', role: 'demographic', label: 'Region' },
      {
        column: 'education',
        kind: 'scale',
        role: 'demographic',
        label: 'Education',
        levels: ['Lower secondary or less', 'Upper secondary', 'Some college', 'Degree or higher'],
      },
      {
        column: 'income_band',
        kind: 'scale',
        role: 'demographic',
        label: 'Household income a year',
        levels: [
          'Under 25,000',
          '25,000–49,999',
          '50,000–74,999',
          '75,000–99,999',
          '100,000 and over',
        ],
      },
    ],
    pairs: samplePairs.map((pair) => ({ ...pair })),
    filters: ['gender', 'country', 'region', 'education', 'income_band'],
    referenceGeneration: 'Baby Boomers',
  };
}
