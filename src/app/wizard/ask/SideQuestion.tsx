import { useId, useState } from 'react';
import { clipText } from '../../../format/clipText';
import { formatPercent } from '../../../format/formatNumber';
import type { Candidate, Way } from '../../../results/ask/AskedQuestion';
import { Action } from '../../controls/Action';
import { useLocale } from '../../language/useLocale';
import { useMessages } from '../../language/useMessages';
import styles from './AskStep.module.css';
import { RadioLine } from './RadioLine';
import type { Side, useSides } from './useSides';

/** Candidates shown before the reader asks for the rest. */
const shownAtFirst = 5;

/** Which question of the survey is the worry, or the act, and which of its answers count. */
export function SideQuestion(props: {
  readonly side: Side;
  readonly candidates: readonly Candidate[];
  readonly sides: ReturnType<typeof useSides>;
  readonly language: string | undefined;
}) {
  const { side, candidates, sides, language } = props;
  const t = useMessages('ask');
  const name = useId();
  const [isWhole, setWhole] = useState(false);
  const other = sides.wayOf(side === 'concern' ? 'behavior' : 'concern')?.reading.item;
  const open = candidates.filter(({ item }) => item !== other);
  const answer = sides.answerOf(side);
  const likely = open.filter(({ isLikely }) => isLikely);
  const first = (likely.length > 0 ? likely : open).slice(0, shownAtFirst);
  const chosen = typeof answer === 'object' ? answer.reading.item : undefined;
  const shown = open.filter(
    (candidate) => isWhole || first.includes(candidate) || candidate.item === chosen,
  );
  const [only] = first.length === 1 && !isWhole ? first : [];
  return (
    <fieldset className={styles.question}>
      <legend>{only ? t(aboutOnly(side, only), { item: clipText(only.label) }) : t(side)}</legend>
      {shown.map((candidate) => (
        <CandidateLines
          key={candidate.item}
          candidate={candidate}
          name={name}
          chosen={typeof answer === 'object' ? answer : undefined}
          language={language}
          onChoose={(way) => sides.answer(side, way)}
        />
      ))}
      {open.length > shown.length && (
        <div>
          <Action look="quiet" onClick={() => setWhole(true)}>
            {t('more', { count: open.length - shown.length })}
          </Action>
        </div>
      )}
      <RadioLine
        name={name}
        isChosen={answer === 'unknown'}
        onChoose={() => sides.answer(side, 'unknown')}
      >
        {t('unknown')}
      </RadioLine>
    </fieldset>
  );
}

/** What is asked of the only likely question: what doing it means, or which of its answers is doing it. */
function aboutOnly(side: Side, { ways }: Candidate) {
  if (side === 'concern') return 'concern-only';
  const directions = new Set(ways.map(({ direction }) => direction));
  if (directions.size > 1) return 'behavior-only';
  return directions.has('disclosing') ? 'disclosing-only' : 'protective-only';
}

function CandidateLines(props: {
  readonly candidate: Candidate;
  readonly name: string;
  readonly chosen: Way | undefined;
  readonly language: string | undefined;
  readonly onChoose: (way: Way) => void;
}) {
  const { candidate, name, chosen, language, onChoose } = props;
  const t = useMessages('ask');
  const { label, missing, ways } = candidate;
  const title = (
    <span className={styles.label} lang={language}>
      {clipText(label)}
    </span>
  );
  const left = missing.length > 0 && (
    <span className={styles.quiet}>{t('not-counted', { answers: missing.join(', ') })}</span>
  );
  const isChosen = (way: Way) => JSON.stringify(chosen?.reading) === JSON.stringify(way.reading);
  const [only] = ways;
  if (ways.length === 1 && only)
    return (
      <RadioLine name={name} isChosen={isChosen(only)} onChoose={() => onChoose(only)}>
        {title}
        <WayWords way={only} language={language} />
        {left}
      </RadioLine>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would read its legend twice
    <div role="group" aria-label={label} className={styles.candidate}>
      {title}
      {ways.map((way) => (
        <RadioLine
          key={JSON.stringify(way.reading)}
          name={name}
          isChosen={isChosen(way)}
          onChoose={() => onChoose(way)}
        >
          <WayWords way={way} language={language} />
        </RadioLine>
      ))}
      {left}
    </div>
  );
}

function WayWords({ way, language }: { readonly way: Way; readonly language: string | undefined }) {
  const t = useMessages('ask');
  const locale = useLocale();
  const { counted, direction, share } = way;
  const role = direction ?? 'concern';
  return (
    <span className={styles.way}>
      {t(`counts-${role}`)} <span lang={language}>{counted.join(', ')}</span>
      {share !== undefined && (
        <>
          {' · '}
          <strong>
            {t(direction ? 'share-guards' : 'share-concerned', {
              percent: formatPercent(share, locale),
            })}
          </strong>
        </>
      )}
    </span>
  );
}
