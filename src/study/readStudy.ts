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
    ...parsed.error.issues.slice(0, 20).map((issue) => {
      const field = issueField(issue.path);
      return errorProblem('study-invalid', { field, reason: reasonOf(issue) }, { field });
    }),
  );
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
      return 'expected a text, or { "value", "label" }';
    default:
      return issue.message || 'not valid';
  }
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
