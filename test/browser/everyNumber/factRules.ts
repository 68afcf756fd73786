import { base } from './Expected';
import { count, percent, plain } from './numbers';
import type { Rule } from './Sentence';

/** Sentences on respondents, weights, quality and disclosure: the document's `study`. */
export const factRules: readonly Rule[] = [
  {
    messages: 'charts',
    keys: ['letters-note', 'letters-note-quadrants'],
    // METHODS: a letter at 5 %, a capital at 1 %, where the study says nothing else.
    facts: (_, { reader: { document } }) => ({
      levels: (document.study.testing?.letters ?? [0.05, 0.01]).map((level) => percent(level, 0)),
    }),
  },
  {
    messages: 'overview',
    keys: ['weighted-by', 'raked-to'],
    facts: (_, { reader: { document } }) => {
      const effect = document.study.design?.designEffect;
      return {
        effect: typeof effect === 'number' ? [plain(effect, 2)] : [],
        column: [],
        targets: [],
      };
    },
  },
  {
    messages: 'overview',
    keys: ['strata-clusters'],
    // Its plurals stand side by side: the first takes them all.
    facts: (_, { reader: { document } }) => ({
      strata: [
        ...base(document.study.design?.strataCount),
        ...base(document.study.design?.psuCount),
      ],
    }),
  },
  {
    messages: 'overview',
    keys: ['unknown-segment'],
    facts: (_, { reader: { document } }) => {
      const { missing, unreadable, impossible } = document.study.segmentation?.unknown ?? {};
      return { count: [count((missing ?? 0) + (unreadable ?? 0) + (impossible ?? 0))] };
    },
  },
  {
    messages: 'overview',
    keys: ['by-age-edge', 'by-age'],
    facts: (_, { reader: { document } }) => {
      const { fieldworkYear, edgeCount } = document.study.segmentation ?? {};
      return {
        year: fieldworkYear === undefined ? [] : [plain(fieldworkYear, 0)],
        count: base(edgeCount),
      };
    },
  },
  {
    messages: 'overview',
    keys: ['small-cells'],
    facts: (_, { reader: { document } }) => ({ count: base(document.study.disclosure?.minCell) }),
  },
  {
    messages: 'data',
    keys: ['published-here'],
    facts: (_, { reader: { document } }) => {
      // The policy's words are left out with the names: `visit` makes them up with the document's number.
      return { withheld: base(document.study.disclosure?.withheldCells) };
    },
  },
  {
    messages: 'data',
    keys: ['quality-lead'],
    facts: (_, { reader: { document } }) => {
      const excluded = document.study.quality?.excluded ?? 0;
      return { excluded: excluded > 0 ? [count(excluded)] : [] };
    },
  },
  {
    messages: 'data',
    keys: ['identifiers-dropped'],
    // Two plurals share the name `count`; only the first says the number.
    facts: ({ list = '' }, { reader: { document, ledger } }) => {
      const dropped = document.study.identifiersDropped ?? [];
      ledger.expect(list === dropped.join(', '), `identifiers: ${list}`);
      return { list: [] };
    },
  },
  {
    messages: 'data',
    keys: ['codebook-count'],
    facts: (_, { reader: { document } }) => ({ count: [count(document.items.length)] }),
  },
  {
    messages: 'data',
    keys: ['raked-effect'],
    facts: (_, { reader: { document } }) => {
      const raked = document.study.design?.raked;
      return (
        raked && {
          before: [plain(raked.designEffectBefore, 2)],
          after: [plain(raked.designEffectAfter, 2)],
        }
      );
    },
  },
];
