import { type ComponentType, createElement, lazy } from 'react';

/** Parts that did not come, each with how it is asked for anew. */
const missing = new Set<() => void>();

/** Asks anew, when they are next shown, for the parts of the site that did not come. */
export function retryMissingParts(): void {
  for (const renew of missing) renew();
  missing.clear();
}

/**
 * A component whose part of the site is loaded when it is first shown. One that does not come is asked for once more; then it
 * fails, until `retryMissingParts`.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): ComponentType<Props> {
  let Part: ComponentType<Props>;
  const renew = () => {
    Part = lazy(() =>
      load()
        .catch(load)
        .catch((cause: unknown) => {
          missing.add(renew);
          throw cause;
        }),
    ) as unknown as ComponentType<Props>;
  };
  renew();
  return (props) => createElement(Part, props);
}
