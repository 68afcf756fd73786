import { errorProblem, type Problem } from '../../problem/Problem';
import { failed, ok, type Result } from '../../problem/Result';
import { itemRoles } from '../../study/itemTerms';
import type { ItemKind, ItemRole, Study, StudyItem, StudyLevel } from '../../study/Study';
import type { SurveyColumn, SurveyTable } from '../../survey/SurveyTable';
import type { Item } from '../Codebook';
import type { DetectedCodebook, DetectedColumn, Level } from '../DetectedCodebook';
import { affirmativeOf } from '../levels/affirmativeOf';
import { levelKey } from '../text/levelKey';
import { tidyText } from '../text/tidyText';
import { defaultTop } from './defaultTop';
import { findColumn } from './findColumn';
import { netNamedTwice } from './netNamedTwice';

/** Where an item stands in the study file, for messages. */
export interface ItemContext {
  readonly table: SurveyTable;
  readonly study: Study;
  readonly detected: DetectedCodebook;
  /** For example `items[3]`. */
  readonly field: string;
}

/**
 * An item as the study file states it and detection completes it, whether or not that is confirmed.
 * Fails with a problem for each unknown column, scale or level it names.
 */
export function readItem(stated: StudyItem, context: ItemContext): Result<Item> {
  const columns = itemColumns(stated, context);
  if (!columns.ok) return columns;
  const first = columns.value[0];
  if (!first) throw new Error('item columns: expected at least one, got none');
  const guess = guessOf(context.detected, first);
  const kind = itemKind(stated, guess, columns.value.length);
  const base = itemBase(stated, guess, first, context);
  if (kind === 'text' || kind === 'numeric')
    return ok({ ...base, kind, column: first.position - 1 });
  if (kind === 'multiple') return multipleItem(stated, context, columns.value, base);
  return choiceItem(stated, context, first, kind, base);
}

type ItemBase = Omit<Extract<Item, { kind: 'text' }>, 'kind' | 'column'>;

function itemBase(
  stated: StudyItem,
  guess: DetectedColumn | undefined,
  column: SurveyColumn,
  context: ItemContext,
): ItemBase {
  const role = stated.role ?? guessedRole(guess);
  const id = stated.id ?? stated.column ?? stated.columns?.[0] ?? column.header;
  return {
    id,
    label: stated.label ?? (column.declared?.label || column.question || id),
    question: wordingOf(column) ?? stated.label ?? id,
    role,
    direction: stated.direction ?? (role === 'behavior' ? guess?.direction : 'protective'),
    evidence: stated.evidence ?? guess?.evidence ?? 'self-reported',
    base: stated.base ?? 'answered',
    missing: [
      ...(context.study.missing ?? []),
      ...(stated.missing ?? []),
      ...(stated.levels || stated.scale ? [] : (guess?.missing ?? [])),
    ],
  };
}

/** A header that is a code is no wording. */
function wordingOf({ question, header }: SurveyColumn): string | undefined {
  return question !== '' && (question !== header || /\s/.test(header.trim()))
    ? question
    : undefined;
}

function guessedRole(guess: DetectedColumn | undefined): ItemRole {
  if (guess?.role === 'generation') return 'demographic';
  return itemRoles.find((role) => role === guess?.role) ?? 'other';
}

function itemKind(
  stated: StudyItem,
  guess: DetectedColumn | undefined,
  columnCount: number,
): ItemKind {
  if (stated.kind) return stated.kind;
  if (columnCount > 1 || stated.delimiter) return 'multiple';
  if (stated.scale) return 'scale';
  if (stated.levels) return guess?.kind === 'scale' ? 'scale' : 'single';
  switch (guess?.kind) {
    case 'scale':
    case 'single':
    case 'numeric':
      return guess.kind;
    case 'multiple':
      return guess.joinedBy === undefined ? 'single' : 'multiple';
    default:
      return 'text';
  }
}

function choiceItem(
  stated: StudyItem,
  context: ItemContext,
  column: SurveyColumn,
  kind: 'single' | 'scale',
  base: ItemBase,
): Result<Item> {
  const guess = guessOf(context.detected, column);
  const scale = stated.scale === undefined ? undefined : context.study.scales?.[stated.scale];
  if (stated.scale !== undefined && !scale) {
    const field = `${context.field}.scale`;
    return failed(
      errorProblem('study-scale-unknown', { item: base.id, scale: stated.scale }, { field }),
    );
  }
  const explicit = stated.levels ?? scale?.levels;
  const inOrder = explicit ? explicit.map(toLevel) : levelsOf(column, guess);
  const levels = stated.reversed ? [...inOrder].reverse() : inOrder;
  const missing = withoutLevels(base.missing, explicit ? levels : [], stated.missing ?? []);
  const values = valueFinder(levels);
  const knownTop = stated.top ?? scale?.top ?? (explicit ? undefined : guess?.top);
  const top = values(knownTop ?? []);
  const nets = (stated.nets ?? []).map((net) => ({ label: net.label, levels: values(net.levels) }));
  const unknown = [...top, ...nets.flatMap((net) => net.levels)].find((found) => !found.known);
  if (unknown) return failed(levelUnknown(base.id, unknown.text, context.field));
  const twice = netNamedTwice(levels, nets);
  if (twice !== undefined) return failed(netTwice(base.id, twice, context.field));
  const statedNeutral = stated.neutral ?? scale?.neutral;
  const neutral = values([statedNeutral ?? guess?.neutral ?? '']);
  if (statedNeutral !== undefined && !neutral[0]?.known)
    return failed(levelUnknown(base.id, statedNeutral, context.field, 'neutral'));
  return ok({
    ...base,
    missing,
    kind,
    column: column.position - 1,
    levels,
    top: knownTop ? valuesOf(top) : fallbackTop(levels, kind, base.role),
    nets: nets.map((net) => ({ label: net.label, levels: valuesOf(net.levels) })),
    ...(neutral[0]?.known && { neutral: neutral[0].value }),
  });
}

/** Two answers count by the one that says yes. An unordered choice of three or more has no "yes"; neither has a demographic. */
function fallbackTop(
  levels: readonly Level[],
  kind: 'single' | 'scale',
  role: ItemRole,
): readonly string[] {
  if (role === 'demographic') return [];
  if (levels.length === 2) {
    const yes = affirmativeOf(levels);
    if (yes !== undefined) return [yes];
    return kind === 'scale' ? defaultTop(levels) : [];
  }
  return kind === 'scale' ? defaultTop(levels) : [];
}

function multipleItem(
  stated: StudyItem,
  context: ItemContext,
  columns: readonly SurveyColumn[],
  base: ItemBase,
): Result<Item> {
  const first = columns[0];
  const guess = first && guessOf(context.detected, first);
  const joinedBy =
    stated.delimiter ?? (columns.length === 1 ? (guess?.joinedBy ?? ';') : undefined);
  const levels =
    stated.levels?.map(toLevel) ?? (joinedBy ? (guess?.levels ?? []) : columns.map(optionOf));
  const values = valueFinder(levels);
  const nets = (stated.nets ?? []).map((net) => ({ label: net.label, levels: values(net.levels) }));
  const unknown = nets.flatMap((net) => net.levels).find((found) => !found.known);
  if (unknown) return failed(levelUnknown(base.id, unknown.text, context.field));
  const twice = netNamedTwice(levels, nets);
  if (twice !== undefined) return failed(netTwice(base.id, twice, context.field));
  return ok({
    ...base,
    kind: 'multiple',
    columns: columns.map((column) => column.position - 1),
    levels,
    nets: nets.map((net) => ({ label: net.label, levels: valuesOf(net.levels) })),
    ...(joinedBy && { delimiter: joinedBy }),
  });
}

/** An option column's name: its own header text, or the one mark it holds where the header is no name. */
function optionOf(column: SurveyColumn): Level {
  const option = column.option || column.question || column.header || `#${column.position}`;
  return { value: option, label: option };
}

/** The columns that an item names; fails where the survey has no such column. */
export function itemColumns(
  stated: StudyItem,
  context: ItemContext,
): Result<readonly SurveyColumn[]> {
  const names = stated.columns ?? [stated.column ?? stated.id ?? ''];
  const columns: SurveyColumn[] = [];
  for (const [k, name] of names.entries()) {
    const column = findColumn(context.table, name);
    if (!column) {
      const field = stated.columns ? `${context.field}.columns[${k}]` : `${context.field}.column`;
      return failed(errorProblem('study-column-unknown', { column: name, field }, { field }));
    }
    columns.push(column);
  }
  return ok(columns);
}

/** What was detected of a column. */
export function guessOf(
  detected: DetectedCodebook,
  column: SurveyColumn,
): DetectedColumn | undefined {
  return detected.columns[column.position - 1];
}

function toLevel(level: StudyLevel): Level {
  if (typeof level !== 'string') return level;
  const text = tidyText(level);
  return { value: text, label: text };
}

/** As many levels as a code of two bytes can tell apart; 0 is missing. */
const mostLevels = 65_535;

/** Detected levels; failing those, the column's texts in the order they are first met. */
function levelsOf(column: SurveyColumn, guess: DetectedColumn | undefined): readonly Level[] {
  if (guess && guess.levels.length > 0) return guess.levels;
  if (column.values.kind === 'numeric') return [];
  const texts = new Map<string, string>();
  for (const text of column.values.texts) {
    const key = levelKey(text);
    if (key !== '' && !texts.has(key)) texts.set(key, text.trim());
  }
  return [...texts.values()].slice(0, mostLevels).map((text) => ({ value: text, label: text }));
}

/** Stated levels are levels even where the study calls such a text missing elsewhere; the item's own word wins. */
function withoutLevels(
  missing: readonly string[],
  levels: readonly Level[],
  ownMissing: readonly string[],
): readonly string[] {
  const kept = new Set(levels.map((level) => levelKey(level.value)));
  for (const text of ownMissing) kept.delete(levelKey(text));
  return missing.filter((text) => !kept.has(levelKey(text)));
}

interface FoundLevel {
  readonly text: string;
  readonly value: string;
  readonly known: boolean;
}

/** Finds levels by value or by label. */
function valueFinder(
  levels: readonly Level[],
): (texts: readonly string[]) => readonly FoundLevel[] {
  const byText = new Map<string, string>();
  for (const level of levels) byText.set(levelKey(level.label), level.value);
  for (const level of levels) byText.set(levelKey(level.value), level.value);
  return (texts) =>
    texts.map((text) => {
      const value = byText.get(levelKey(text));
      return { text, value: value ?? text, known: value !== undefined };
    });
}

function valuesOf(found: readonly FoundLevel[]): readonly string[] {
  return found.map((level) => level.value);
}

function levelUnknown(item: string, level: string, field: string, part = 'top'): Problem {
  return errorProblem('study-level-unknown', { item, level }, { field: `${field}.${part}` });
}

function netTwice(item: string, name: string, field: string): Problem {
  return errorProblem('study-net-named-twice', { item, name }, { field: `${field}.nets` });
}
