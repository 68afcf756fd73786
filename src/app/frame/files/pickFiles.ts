/** What the engine can read, and a study file beside it. */
const accepted =
  '.csv,.tsv,.tab,.txt,.xlsx,.ods,.sav,.zsav,.dta,.parquet,.jsonl,.ndjson,.zip,.gz,.json';

/** Asks the user for files; must be called from a click or a key press. */
export function pickFiles(onPick: (files: readonly File[]) => void, kinds = accepted): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = kinds;
  input.multiple = true;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) onPick(files);
  });
  input.click();
}
