import styles from '../marks/chart.module.css';
import { fontSize } from '../words/typeScale';
import { noteGap } from './placeWords';
import type { PlacedText } from './RowPlan';

const sizeOf: Readonly<Record<PlacedText['style'], number>> = {
  heading: fontSize.heading,
  label: fontSize.label,
  note: fontSize.note,
  aside: fontSize.label,
  small: fontSize.note,
  strong: fontSize.note,
};

const classOf: Readonly<Record<PlacedText['style'], string>> = {
  heading: 'heading',
  label: 'label',
  note: 'note',
  aside: 'aside',
  small: 'label',
  strong: 'heading',
};

/** Words where a plan puts them. */
export function PlacedWords({ texts }: { readonly texts: readonly PlacedText[] }) {
  return texts.map(({ text, x, y, style, anchor, trail }) => (
    <text
      key={`${x} ${y} ${style}`}
      className={`${styles[classOf[style]]} ${styles['halo']}`}
      fontSize={sizeOf[style]}
      x={x}
      y={y}
      textAnchor={anchor}
    >
      {text}
      {trail && (
        <tspan className={styles['note']} dx={noteGap} fontSize={fontSize.note}>
          {trail}
        </tspan>
      )}
    </text>
  ));
}
