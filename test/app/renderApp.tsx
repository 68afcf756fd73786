import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import { App } from '../../src/app/App';
import { mirrorAddress } from '../../src/app/address/mirrorAddress';
import { useStore } from '../../src/app/store/useStore';
import { createStudySession } from '../../src/app/study/session/createStudySession';
import type { Engine } from '../../src/engine/client';
import type { ResultsDocument } from '../../src/results/document/ResultsDocument';

interface Site {
  /** Published studies by id; the first opens. */
  readonly studies?: Readonly<Record<string, ResultsDocument>>;
  readonly hash?: string;
  readonly startEngine?: () => Promise<Engine>;
  /** Replaces what the site answers at an address. */
  readonly respond?: (address: string) => Response | undefined;
}

/** The application as a visitor of a site with these studies finds it. */
export function renderApp({ studies = {}, hash = '', startEngine, respond }: Site) {
  window.scrollTo = () => {};
  useStore.setState(useStore.getInitialState(), true);
  window.history.replaceState(null, '', `/${hash}`);
  const files = siteFiles(studies);
  const session = createStudySession({
    fetch: async (address) =>
      respond?.(address) ?? files.get(address)?.() ?? new Response(null, { status: 404 }),
    startEngine: startEngine ?? (() => Promise.reject(new Error('no engine in this test'))),
  });
  onTestFinished(mirrorAddress(session));
  render(<App session={session} />);
  return { session, user: userEvent.setup() };
}

function siteFiles(
  studies: Readonly<Record<string, ResultsDocument>>,
): ReadonlyMap<string, () => Response> {
  const entries = Object.entries(studies).map(([id, { study }]) => ({
    id,
    title: study.title,
    synthetic: study.source?.synthetic ?? false,
    respondents: study.respondents,
    url: `studies/${id}/results.json`,
  }));
  return new Map([
    ['./studies/index.json', () => Response.json({ studies: entries })],
    ...Object.entries(studies).map(
      ([id, results]) => [`studies/${id}/results.json`, () => Response.json(results)] as const,
    ),
  ]);
}
