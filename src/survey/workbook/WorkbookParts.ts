import type { ZipArchive, ZipEntry } from '../archive/openZip';
import type { ReadOptions } from '../SurveyFile';
import { dateStyles } from './dateStyles';
import { readWholeXml } from './readXml';
import { sharedTexts } from './sharedTexts';
import { unescaped } from './unescaped';

/** What a sheet's cells refer to. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[];
  readonly texts: readonly string[];
  /** Whether a cell of a style is a date, by the style's number. */
  readonly isDate: readonly boolean[];
  /** Whether days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** A workbook's sheets in their order, its shared texts and its styles (ECMA-376 part 1, section 18). */
export async function readParts(
  zip: ZipArchive,
  options: Pick<ReadOptions, 'signal'>,
): Promise<WorkbookParts> {
  const entryOf = new Map(zip.entries.map((entry) => [entry.name, entry]));
  const stated: { readonly name: string; readonly id: string }[] = [];
  let from1904: boolean | undefined;
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'workbookPr') from1904 ??= /^(1|true)$/.test(attributes.date1904 ?? '');
    if (name !== 'sheet' || !attributes.name) return;
    stated.push({ name: unescaped(attributes.name), id: idOf(attributes) });
  };
  await readWholeXml(zip, entryOf.get('xl/workbook.xml'), { open }, options);
  const targets = await relationships(zip, entryOf.get('xl/_rels/workbook.xml.rels'), options);
  const ofKind = (kind: string) => targets.find((target) => target.kind === kind)?.path ?? '';
  const sheets = stated.flatMap(({ name, id }) => {
    const target = targets.find((each) => each.id === id && each.kind === 'worksheet');
    const entry = entryOf.get(target?.path ?? '');
    return entry ? [{ name, entry }] : [];
  });
  return {
    sheets,
    texts: await sharedTexts(zip, entryOf.get(ofKind('sharedStrings')), options),
    isDate: await dateStyles(zip, entryOf.get(ofKind('styles')), options),
    from1904: from1904 ?? false,
  };
}

/** The relationship's id has a prefix of the writer's choice. */
function idOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? '';
}

async function relationships(
  zip: ZipArchive,
  entry: ZipEntry | undefined,
  options: Pick<ReadOptions, 'signal'>,
) {
  const found: { readonly id: string; readonly kind: string; readonly path: string }[] = [];
  const open = (name: string, { Id = '', Type = '', Target = '' }: Record<string, string>) => {
    if (name !== 'Relationship') return;
    const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
    found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), path });
  };
  await readWholeXml(zip, entry, { open }, options);
  return found;
}
