import * as z from 'zod/mini';
import { errorProblem } from '../problem/Problem';
import { failed, ok, type Result } from '../problem/Result';
import { issueField } from './issueField';
import { type Study, studySchema } from './Study';

/**
 * A study file's text as a `Study`.
 * Fails with `study-not-json`, or with one `study-invalid` a field, each naming the field's path.
 */
export function readStudy(text: string): Result<Study> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failed(errorProblem('study-not-json', { reason }));
  }
  return validateStudy(data);
}

/** Any parsed JSON as a `Study`; fails as `readStudy` does. */
export function validateStudy(data: unknown): Result<Study> {
  const parsed = z.safeParse(studySchema, data, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return failed(
    ...parsed.error.issues
      .flatMap(nearestIssues)
      .slice(0, 20)
      .map((issue) => {
        const field = issueField(issue.path);
        return errorProblem('study-invalid', { field, reason: reasonOf(issue) }, { field });
      }),
  );
}

/**
 * Of what may be one of several things, what is wrong with the one it comes nearest to: the fewest fields that this one
 * does not know or lacks. The whole where several are as near.
 */
function nearestIssues(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.some(wantsText)) return [issue];
  const misfits = issue.errors.map((issues) => issues.filter(isMisfit).length);
  const least = Math.min(...misfits);
  const nearest = issue.errors.filter((_, k) => misfits[k] === least);
  const [only] = nearest;
  if (nearest.length !== 1 || !only) return [issue];
  return only
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    .flatMap(nearestIssues);
}

function wantsText(issues: readonly z.core.$ZodIssue[]): boolean {
  return issues.some(
    ({ code, path, ...issue }) =>
      path.length === 0 &&
      code === 'invalid_type' &&
      'expected' in issue &&
      issue.expected === 'string',
  );
}

/** A field that is not known, or is not there. */
function isMisfit({ code, path, input }: z.core.$ZodIssue): boolean {
  return path.length < 2 && (code === 'unrecognized_keys' || input === undefined);
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}, got ${typeName(issue.input)}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}, got ${shown(issue.input)}`;
    case 'unrecognized_keys':
      return `unknown ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'must not be empty';
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'invalid_union':
      return issue.errors.some(wantsText)
        ? 'expected a text, or { "value", "label" }'
        : `expected one of ${[...new Set(issue.errors.flatMap(lackedFields))].map((field) => JSON.stringify(field)).join(', ')}`;
    default:
      return issue.message || 'not valid';
  }
}

function lackedFields(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues.flatMap(({ path: [field, ...more], input }) =>
    input === undefined && field !== undefined && more.length === 0 ? [String(field)] : [],
  );
}

/** A short text as it stands; of anything else its type. */
function shown(input: unknown): string {
  return typeof input === 'string' && input.length <= 40 ? JSON.stringify(input) : typeName(input);
}

function typeName(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  return Array.isArray(input) ? 'array' : typeof input;
}
