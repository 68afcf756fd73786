import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useMemo, useState } from 'react';
import type { Locale } from '../../format/Locale';
import { translate } from '../../format/translate';
import styles from './ChartCanvas.module.css';
import { nextMark } from './nextMark';
import { useDrawingRoom } from './useDrawingRoom';
import { useOneTabStop } from './useOneTabStop';

interface Props {
  /** What the chart says, for a reader who does not see it. */
  readonly summary: string;
  readonly locale: Locale;
  /** Draws the chart at a width in pixels, to be enlarged as the page's text is; the same function is drawn once. */
  readonly draw: (width: number) => ReactNode;
}

interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly below: boolean;
}

const initialWidth = 640;
const tipWidth = 256;

/**
 * The measured room a chart is drawn in. One tab stop; arrow keys step through the marks (elements with
 * `data-mark`), and the mark pointed at or focused says its figure beside it.
 *
 * Marks are our own beside Recharts, which gives scales, axes and grid: a mark must be named and reached by keyboard,
 * carry its interval, its letters and the reason where its figure is hidden, keep its words clear of the others', and
 * come out alike in the page, a picture and print. None of Recharts' shapes does.
 */
export function ChartCanvas({ summary, locale, draw }: Props) {
  const [ref, { width, scale }] = useDrawingRoom(initialWidth);
  const [tip, setTip] = useState<Tip>();
  const drawn = useOneTabStop();
  const drawing = useMemo(() => draw(width / scale), [draw, width, scale]);
  const widestTip = tipWidth * scale;
  const showTip = (event: SyntheticEvent<HTMLElement>) =>
    setTip(tipOf(event.target as Element, event.currentTarget));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a chart is no set of form fields
    <div
      ref={ref}
      className={styles['canvas']}
      role="group"
      aria-label={`${summary} ${translate('charts', locale, 'chart-help')}`}
      aria-roledescription={translate('charts', locale, 'chart')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one stop from which arrow keys reach the marks
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTip(undefined);
        else stepThroughMarks(event);
      }}
      onFocus={showTip}
      onBlur={() => setTip(undefined)}
      onPointerOver={showTip}
      onPointerLeave={() => setTip(undefined)}
    >
      <div ref={drawn} className={styles['drawing']} style={{ width }}>
        {drawing}
      </div>
      {tip && (
        <div
          aria-hidden="true"
          className={styles['tip']}
          style={{
            left: Math.max(0, Math.min(tip.left - widestTip / 2, width - widestTip)),
            top: tip.top,
            width: Math.min(widestTip, width),
            transform: tip.below ? undefined : 'translateY(-100%)',
          }}
        >
          {tip.text}
        </div>
      )}
    </div>
  );
}

function tipOf(target: Element, canvas: HTMLElement): Tip | undefined {
  const mark = target.closest('[data-mark]');
  const text = mark?.getAttribute('aria-label');
  if (!mark || !text) return undefined;
  const box = mark.getBoundingClientRect();
  const room = canvas.getBoundingClientRect();
  const below = box.top - room.top < room.height / 2;
  return {
    text,
    left: box.left + box.width / 2 - room.left,
    top: below ? box.bottom - room.top + 8 : box.top - room.top - 8,
    below,
  };
}

function stepThroughMarks(event: KeyboardEvent<HTMLElement>): void {
  const marks = [...event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')];
  const current = marks.indexOf(document.activeElement as SVGElement);
  const places = marks.map((mark) => ({
    row: Number(mark.dataset['row']),
    column: Number(mark.dataset['column']),
  }));
  const next = nextMark(places, current, event.key);
  if (next === undefined) return;
  event.preventDefault();
  marks[next]?.focus();
}
