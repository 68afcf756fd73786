import { besideData } from '../../../survey/codebookFile/besideData';

/** Files that were chosen together, by what they are for. */
export interface SortedFiles {
  readonly survey: File | undefined;
  readonly studyFile: File | undefined;
  /** What says what the survey's columns mean. */
  readonly codebook: File | undefined;
  /** What there is no use for beside them. */
  readonly others: readonly File[];
}

/** Characters in which a study file says that it is one. */
const headLength = 4096;

/** Tells a survey, its study file and its codebook apart: by name, and a `.json` by its first characters. */
export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const json = files.filter(({ name }) => /\.json$/i.test(name));
  const { data, codebooks } = besideData(files.filter((file) => !json.includes(file)));
  const records = data.length > 0 ? [] : await onlyRecords(json);
  const studyFile = json.find((file) => !records.includes(file));
  const [survey, ...more] = [...data, ...records];
  const [codebook, ...unused] = survey ? codebooks : [];
  const spare = json.filter((file) => file !== studyFile && file !== survey);
  const without = survey ? unused : codebooks;
  return {
    survey: survey ?? without[0],
    studyFile,
    codebook,
    others: [
      ...more.filter((file) => !spare.includes(file)),
      ...spare,
      ...without.slice(survey ? 0 : 1),
    ],
  };
}

/** Those that hold records of answers, and neither a study nor results of this program. */
async function onlyRecords(files: readonly File[]): Promise<readonly File[]> {
  const heads = await Promise.all(
    files.map((file) =>
      file
        .slice(0, headLength)
        .text()
        .catch(() => ''),
    ),
  );
  return files.filter((_, i) => {
    const head = heads[i] ?? '';
    return /^\ufeff?\s*(\{\s*"[^"]*"\s*:|\[\s*\{)/.test(head) && !head.includes('"divario.');
  });
}
