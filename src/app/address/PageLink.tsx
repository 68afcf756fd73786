import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useStore } from '../store/useStore';
import { addressOf } from './addressOf';
import { writeAddress } from './writeAddress';

/** A link to a page that keeps the study and all that is chosen. */
export function PageLink(props: {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly onClick?: () => void;
  /** For a page that stands inside another site's. */
  readonly newTab?: boolean;
}) {
  const href = useStore((store) => writeAddress(addressOf(props.to, store)));
  if (props.newTab) {
    // The router's link would go there in this frame, whatever its target.
    return (
      <a href={`#${href}`} className={props.className} target="_blank" rel="noopener">
        {props.children}
      </a>
    );
  }
  return (
    <Link
      href={href}
      className={props.className}
      aria-current={props.current ? 'page' : undefined}
      onClick={props.onClick}
    >
      {props.children}
    </Link>
  );
}
