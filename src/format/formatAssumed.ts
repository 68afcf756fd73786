import type { AssumedFact } from '../codebook/certainty/AssumedFact';
import type { StudySummary } from '../results/document/StudySummary';
import type { FactName } from '../study/Study';
import { clipText } from './clipText';
import type { Locale } from './Locale';
import { hasMessage, messagesIn, translate, translateWith } from './translate';

/** Subjects named before the rest are only counted. */
const namedSubjects = 6;

/**
 * Which readings figures rest on that nobody has confirmed, as one clause: how many, and of what. The one place that says so,
 * under charts, in every export and on the command line; undefined where all is known.
 */
export function formatAssumed(
  facts: readonly AssumedFact[],
  summary: Pick<StudySummary, 'items'>,
  locale: Locale,
): string | undefined {
  if (facts.length === 0) return undefined;
  const bySubject = new Map<string, (FactName | 'pair')[]>();
  for (const fact of facts) {
    const subject = assumedSubject(fact, summary, locale);
    bySubject.set(subject, [
      ...(bySubject.get(subject) ?? []),
      'pair' in fact ? 'pair' : fact.what,
    ]);
  }
  const t = messagesIn('assumed', locale);
  const told = [...bySubject].map(([subject, whats]) =>
    t('of', { subject, facts: whats.map((what) => t(what)).join(', ') }),
  );
  const left = told.length - namedSubjects;
  const named = [
    ...told.slice(0, namedSubjects),
    ...(left > 0 ? [t('more', { count: left })] : []),
  ];
  return t('assumed', { count: facts.length, facts: named.join('; ') });
}

/** What stands in place of a chart's sentence while what it rests on is asked: the subjects, and no claim. */
export function provisionalTitle(
  facts: readonly AssumedFact[],
  summary: Pick<StudySummary, 'items'>,
  locale: Locale,
): string {
  const subjects = [...new Set(facts.map((fact) => assumedSubject(fact, summary, locale)))];
  return translate('assumed', locale, 'title-of', { subjects: subjects.join('; ') });
}

function assumedSubject(
  fact: AssumedFact,
  { items = [] }: Pick<StudySummary, 'items'>,
  locale: Locale,
): string {
  const label = (id: string) => clipText(items.find((item) => item.id === id)?.label ?? id);
  if ('item' in fact) return label(fact.item);
  if ('pair' in fact) return `${label(fact.pair.concern)} / ${label(fact.pair.behavior)}`;
  const key = `field-${fact.field}`;
  return hasMessage('assumed', locale, key)
    ? translateWith('assumed', locale, key, {})
    : fact.field;
}
