import type { ColumnDraft } from '../profile/ColumnDraft';
import { phraseIn } from '../text/findPhrases';
import { foldAnswer } from '../text/foldAnswer';
import { cueOf, findCue } from '../text/roleCue';
import { questionCues } from '../text/roleVocabulary';
import type { Evidence, Piece } from './roleWeights';

/** What the answers' scale says; families of scales that none of our roles is asked by are elsewhere. */
const families: Readonly<Record<string, Piece>> = {
  concern: 'scale-concern',
  trust: 'scale-trust',
  confidence: 'scale-confidence',
  acceptability: 'scale-acceptability',
  interest: 'scale-appeal',
  comfort: 'scale-comfort',
  likelihood: 'scale-likelihood',
  frequency: 'scale-frequency',
  'yes-no': 'scale-yes-no',
  consent: 'scale-consent',
  agreement: 'scale-agreement',
  truth: 'scale-agreement',
  importance: 'scale-importance',
  satisfaction: 'scale-elsewhere',
  familiarity: 'scale-elsewhere',
  ease: 'scale-elsewhere',
  quality: 'scale-elsewhere',
  favorability: 'scale-elsewhere',
  usefulness: 'scale-elsewhere',
  comparison: 'scale-elsewhere',
  ideology: 'scale-bands',
  size: 'scale-bands',
  bands: 'scale-bands',
  cohorts: 'scale-bands',
  education: 'scale-education',
};

/** Answers that belong to no family of their own. */
const worded: readonly (readonly [Piece, ReturnType<typeof cueOf>])[] = [
  ['scale-willing', cueOf(['willing*', 'unwilling*', 'dispost*', 'bereit', 'prêt*', 'dispuest*'])],
  ['scale-sensitive', cueOf(['sensitiv*', 'sensibl*', 'sensibel*', 'sensibil*'])],
  ['scale-trust', cueOf(['confidence', 'confiance', 'confianza', 'fiducia', 'vertrauen'])],
  ['scale-creepy', cueOf(['creepy', 'inquietant*', 'gruselig', 'intrusi*', 'invasiv*'])],
];

const unasked = new Set<Piece>(['scale-bands', 'scale-education', 'scale-yes-no']);

/** "Yes, once", "No". */
function leads(label: string): boolean {
  const [first = ''] = foldAnswer(label).split(' ');
  return phraseIn(first, questionCues.get('yesOrNo')) !== undefined;
}

/** How a column is answered, as evidence for its role. */
export function scaleEvidence(draft: ColumnDraft): readonly Evidence[] {
  const { kind, family, levels, reasons } = draft;
  if (reasons.some(({ code }) => code === 'ranking')) return [{ piece: 'ranks' }];
  if (kind === 'numeric') return [{ piece: 'number' }];
  if (kind === 'multiple') return [{ piece: 'options' }];
  const labels = foldAnswer(levels.map(({ label }) => label).join(' '));
  const named = worded.find(([, cue]) => findCue(labels, cue));
  const known = named?.[0] ?? families[family ?? ''];
  const ends = { phrase: `${levels[0]?.label ?? ''} – ${levels.at(-1)?.label ?? ''}` };
  const isYesNo =
    known === undefined && levels.length > 1 && levels.every(({ label }) => leads(label));
  if (isYesNo) return [{ piece: 'scale-yes-no', ...ends }];
  if (known === undefined)
    return kind === 'single' && levels.length !== 2 ? [{ piece: 'scale-names' }] : [];
  const found: Evidence[] = [{ piece: known, ...ends }];
  if (!unasked.has(known)) found.push({ piece: 'scale-attitude', ...ends });
  return found;
}
