import type { Study, StudyItem, StudyLevel } from '../../study/Study';
import type { SurveyFile } from '../../survey/SurveyFile';
import { askedFacts } from '../certainty/askedFacts';
import type { Certainty, FactSubject } from '../certainty/Certainty';
import type { DetectedCodebook, DetectedColumn, Level } from '../DetectedCodebook';

type Scale = NonNullable<Study['scales']>[string];

/**
 * The detection as a study file to edit: the columns worth analysing as items, scales that several share named once,
 * multiple-response sets as one item each. Columns are named by header, or by position where headers repeat or are blank.
 */
export function proposeStudy(file: SurveyFile, detected: DetectedCodebook): Study {
  const name = columnNamer(detected.columns);
  const scales = sharedScales(detected.columns);
  const items = studyItems(detected.columns, name, scales);
  const at = (position: number | undefined) =>
    position === undefined ? undefined : name(detected.columns[position - 1]!);
  const { generation, design } = detected;
  const [weight, stratum, cluster] = [design.weight, design.stratum, design.cluster].map(at);
  const respondentId = at(detected.respondentId);
  const ids = new Set(items.map((item) => item.id ?? item.column));
  const pairs = detected.pairs
    .map((pair) => ({
      concern: at(pair.concern)!,
      behavior: at(pair.behavior)!,
      ...checkOf('pair', pair.certainty),
    }))
    .filter((pair) => ids.has(pair.concern) && ids.has(pair.behavior));
  const filters = detected.columns.filter(isFilter).map(name);
  const year = detected.fieldworkYear;
  return {
    format: 'divario.study/1',
    title: file.name.replace(/\.[^.]+$/, '') || 'survey',
    language: detected.language,
    ...(year !== undefined && { fieldwork: { year } }),
    ...(respondentId !== undefined && { respondentId }),
    ...(generation && {
      generation: {
        column: at(generation.position)!,
        from: generation.from,
        ...checkOf('generation', generation.certainty),
      },
    }),
    ...((weight ?? stratum ?? cluster) !== undefined && {
      design: {
        ...(weight !== undefined && { weight }),
        ...(stratum !== undefined && { stratum }),
        ...(cluster !== undefined && { cluster }),
        ...checkOf('design', { column: Math.min(1, ...Object.values(design.certainty ?? {})) }),
      },
    }),
    ...(scales.size > 0 && {
      scales: Object.fromEntries([...scales.values()].map(({ id, scale }) => [id, scale])),
    }),
    items: [...items],
    ...(pairs.length > 0 && { pairs }),
    ...(filters.length > 0 && { filters }),
  };
}

/** What of a subject is to be confirmed, as the study file writes it. */
function checkOf(subject: FactSubject, certainty: Certainty): Pick<StudyItem, 'check'> {
  const check = askedFacts(subject, certainty);
  return check.length > 0 ? { check: [...check] } : {};
}

const analysableKinds = new Set(['single', 'scale', 'multiple', 'numeric']);
const setAside = new Set(['identifier', 'metadata', 'weight', 'stratum', 'cluster']);

function isAnalysable({ kind, role, levels }: DetectedColumn): boolean {
  if (!analysableKinds.has(kind) || setAside.has(role)) return false;
  return kind === 'numeric' || kind === 'multiple' || levels.length >= 2;
}

/** A demographic of few groups can filter and stand in the banner. */
function isFilter(column: DetectedColumn): boolean {
  const { role, kind, levels } = column;
  if (role !== 'demographic' || (kind !== 'single' && kind !== 'scale')) return false;
  return levels.length >= 2 && levels.length <= 12;
}

/** Names each column as a study file refers to it. */
function columnNamer(columns: readonly DetectedColumn[]): (column: DetectedColumn) => string {
  const uses = new Map<string, number>();
  for (const { header } of columns) uses.set(header.trim(), (uses.get(header.trim()) ?? 0) + 1);
  return ({ header, position }) => {
    const plain = header.trim();
    const unique = plain !== '' && uses.get(plain) === 1 && !/^#\d+$/.test(plain);
    return unique ? header : `#${position}`;
  };
}

interface SharedScale {
  readonly id: string;
  readonly scale: Scale;
}

function scaleKey(levels: readonly Level[]): string {
  return JSON.stringify(levels.map(({ value, label }) => [value, label]));
}

/** Scales that two or more columns have in common, by their levels. */
function sharedScales(columns: readonly DetectedColumn[]): ReadonlyMap<string, SharedScale> {
  const users = new Map<string, DetectedColumn[]>();
  for (const column of columns) {
    if (column.kind !== 'scale' || !isAnalysable(column)) continue;
    const key = scaleKey(column.levels);
    users.set(key, [...(users.get(key) ?? []), column]);
  }
  const shared = new Map<string, SharedScale>();
  const taken = new Set<string>();
  for (const [key, [first, second]] of users) {
    if (!first || !second) continue;
    let id = first.scaleId ?? `scale${first.levels.length}`;
    for (let n = 2; taken.has(id); n++) id = `${first.scaleId ?? 'scale'}-${n}`;
    taken.add(id);
    const scale: Scale = {
      levels: first.levels.map(toStudyLevel),
      ...(first.top && { top: [...first.top] }),
      ...(first.neutral !== undefined && { neutral: first.neutral }),
    };
    shared.set(key, { id, scale });
  }
  return shared;
}

function toStudyLevel({ value, label }: Level): StudyLevel {
  return value === label ? value : { value, label };
}

function studyItems(
  columns: readonly DetectedColumn[],
  name: (column: DetectedColumn) => string,
  scales: ReadonlyMap<string, SharedScale>,
): readonly StudyItem[] {
  const items: StudyItem[] = [];
  const sets = new Set<string>();
  for (const column of columns) {
    if (!isAnalysable(column)) continue;
    if (column.kind === 'multiple' && column.joinedBy === undefined && column.setId !== undefined) {
      if (sets.has(column.setId)) continue;
      sets.add(column.setId);
      const members = columns.filter(
        (each) => each.setId === column.setId && each.kind === 'multiple',
      );
      items.push(setItem(members, name));
    } else items.push(columnItem(column, name, scales));
  }
  return items;
}

function setItem(
  members: readonly DetectedColumn[],
  name: (column: DetectedColumn) => string,
): StudyItem {
  const first = members[0]!;
  const missing = [...new Set(members.flatMap((column) => column.missing))];
  return {
    id: `set-${first.position}`,
    columns: members.map(name),
    kind: 'multiple',
    ...roleOf(first),
    label: first.question || first.header || `#${first.position}`,
    levels: members.map(optionLevel),
    ...(missing.length > 0 && { missing }),
    ...checkOf('column', first.certainty),
  };
}

function optionLevel(column: DetectedColumn): StudyLevel {
  return column.levels[0]?.label || column.option || column.header || `#${column.position}`;
}

function columnItem(
  column: DetectedColumn,
  name: (column: DetectedColumn) => string,
  scales: ReadonlyMap<string, SharedScale>,
): StudyItem {
  const shared = column.kind === 'scale' ? scales.get(scaleKey(column.levels)) : undefined;
  const levels = column.levels.map(toStudyLevel);
  const own = shared
    ? { scale: shared.id }
    : {
        ...(levels.length > 0 && { levels }),
        ...(column.top && { top: [...column.top] }),
        ...(column.neutral !== undefined && { neutral: column.neutral }),
      };
  const label = [column.question, column.option].filter(Boolean).join(' – ');
  return {
    column: name(column),
    kind: column.kind as 'single' | 'scale' | 'multiple' | 'numeric',
    ...roleOf(column),
    ...(label !== '' && label !== column.header && { label }),
    ...own,
    ...(column.missing.length > 0 && { missing: [...column.missing] }),
    ...(column.joinedBy !== undefined && { delimiter: column.joinedBy }),
    ...checkOf('column', column.certainty),
  };
}

function roleOf(column: DetectedColumn): Pick<StudyItem, 'role' | 'direction' | 'evidence'> {
  const { role, direction, evidence } = column;
  if (role === 'generation' || role === 'demographic') return { role: 'demographic' };
  if (role === 'behavior')
    return {
      role,
      ...(direction && { direction }),
      ...(evidence && { evidence }),
    };
  const plain = ['concern', 'trust', 'preference', 'tactic', 'data-type'] as const;
  return { role: plain.find((each) => each === role) ?? 'other' };
}
