import type { ZipArchive, ZipEntry } from '../archive/openZip';
import type { ReadOptions } from '../SurveyFile';
import { readWholeXml } from './readXml';

/** The formats of dates and times that need no template, in some languages too (ECMA-376 part 1, section 18.8.30). */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
/** A format of a lower number is built in, whatever template is given for it. */
const firstTemplate = 100;
const tokens = /^(s{1,2}|m{1,5}|h{1,2}|am|pm|a|p|d{1,4}|a{3,5}|y|yy|yyyy|e|ee|eeee)$/;

/** Whether a cell of each style is shown as a date or a time. */
export async function dateStyles(
  zip: ZipArchive,
  entry: ZipEntry | undefined,
  options: Pick<ReadOptions, 'signal'>,
): Promise<readonly boolean[]> {
  const templates = new Map<number, string>();
  const formats: number[] = [];
  let isCells = false;
  await readWholeXml(
    zip,
    entry,
    {
      open(name, attributes) {
        const format = Number(attributes.numFmtId);
        if (name === 'numFmt') templates.set(format, attributes.formatCode ?? '');
        if (name === 'cellXfs') isCells = true;
        if (name === 'xf' && isCells) formats.push(format);
      },
      close(name) {
        if (name === 'cellXfs') isCells = false;
      },
    },
    options,
  );
  return formats.map((format) => {
    if (builtIn.some(([from, to]) => format >= from && format <= to)) return true;
    return format >= firstTemplate && isDateTemplate(templates.get(format) ?? '');
  });
}

/** Whether one of a template's parts is made of nothing but days, months, years and times of day. */
function isDateTemplate(template: string): boolean {
  const parts = template.toLowerCase().replace(/;@$/, '').replace(/\\./g, ' ').split(';');
  return parts.some((part) => {
    const bare = part
      .replace(/"[^"]*"/g, ' ')
      .replace(/(\[?[smhd]{1,2}\]?)[.,]00?0?/g, '$1')
      .replace(/\[([smhd]{1,2})\]/g, '$1')
      .replace(/\[[^\]]*\]/g, '');
    const found = bare.split(/[^a-z0#?%]+/).filter((token) => token !== '');
    return found.length > 0 && found.every((token) => tokens.test(token));
  });
}
