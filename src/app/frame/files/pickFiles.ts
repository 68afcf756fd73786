import { noteHandle } from '../../study/kept/fileHandles';

/** What the engine can read, and a study file or a codebook beside it. */
const accepted =
  '.csv,.tsv,.tab,.txt,.xlsx,.ods,.sav,.zsav,.dta,.parquet,.jsonl,.ndjson,.zip,.gz,.json,.asc,.dat,.qsf,.lss,.xml';

/** Milliseconds in which nobody can have seen a dialog and closed it. */
const quickest = 100;

type OpenFilePicker = (options: {
  readonly multiple: boolean;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<readonly FileSystemFileHandle[]>;

/**
 * Asks the user for files; must be called from a click or a key press. Where the browser tells where a file lies, that is
 * noted, so that the same file can be offered again.
 */
export function pickFiles(onPick: (files: readonly File[]) => void, kinds = accepted): void {
  const { showOpenFilePicker } = window as { showOpenFilePicker?: OpenFilePicker };
  if (!showOpenFilePicker) {
    pickByInput(onPick, kinds);
    return;
  }
  const asked = performance.now();
  const types = [{ accept: { 'application/octet-stream': kinds.split(',') } }];
  showOpenFilePicker({ multiple: true, types }).then(
    async (handles) => {
      const files = await Promise.all(handles.map((handle) => handle.getFile()));
      files.forEach((file, i) => {
        const handle = handles[i];
        if (handle) noteHandle(file, handle);
      });
      if (files.length > 0) onPick(files);
    },
    (cause: unknown) => {
      const isClosed = cause instanceof DOMException && cause.name === 'AbortError';
      // In a frame, or where a policy forbids it, the dialog never came.
      if (!isClosed || performance.now() - asked < quickest) pickByInput(onPick, kinds);
    },
  );
}

function pickByInput(onPick: (files: readonly File[]) => void, kinds: string): void {
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
