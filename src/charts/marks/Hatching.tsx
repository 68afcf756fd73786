import { useId } from 'react';
import styles from './chart.module.css';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground of a figure that is not shown. */
export function Hatching(place: Props) {
  const pattern = useId();
  return (
    <>
      <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
        <path className={styles['hatch']} d="M0,6L6,0" />
      </pattern>
      <rect className={styles['hatchGround']} {...place} />
      <rect fill={`url(#${pattern})`} {...place} />
      <rect className={styles['hatchEdge']} {...place} />
    </>
  );
}
