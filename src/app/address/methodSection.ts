export const methodSections = [
  'gap',
  'index',
  'quadrants',
  'association',
  'sensitivity',
  'evidence',
  'caveats',
  'top-box',
  'bases',
  'design',
  'intervals',
  'tests',
  'waves',
  'reliability',
  'generations',
  'weighting',
  'not-done',
  'disclosure',
  'privacy',
] as const;

export type MethodSection = (typeof methodSections)[number];

/** The section that an address names as `#/methods?section=intervals`. */
export function namedSection(hash: string): MethodSection | undefined {
  const name = new URLSearchParams(hash.split('?')[1]).get('section');
  return methodSections.find((section) => section === name);
}

/** Brings a section into view and moves the reader's focus there. */
export function showSection(section: MethodSection): void {
  const element = document.getElementById(`method-${section}`);
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
}
