/** What browsers with the File System Access API add to a handle; TypeScript knows none of it. */
type AskableHandle = FileSystemFileHandle & {
  queryPermission?(options: { readonly mode: 'read' }): Promise<PermissionState>;
  requestPermission?(options: { readonly mode: 'read' }): Promise<PermissionState>;
};

const handles = new WeakMap<File, FileSystemFileHandle>();

/** Notes where a file that the reader chose or dropped lies. */
export function noteHandle(file: File, handle: FileSystemFileHandle): void {
  handles.set(file, handle);
}

export function handleOf(file: File): FileSystemFileHandle | undefined {
  return handles.get(file);
}

/** The file that a handle leads to; undefined where it is gone, or the reader must allow it first and didn't. */
export async function fileBehind(
  handle: FileSystemFileHandle,
  mayAsk: boolean,
): Promise<File | undefined> {
  const askable = handle as AskableHandle;
  try {
    const known = (await askable.queryPermission?.({ mode: 'read' })) ?? 'granted';
    const mayRead =
      known === 'granted' ||
      (mayAsk && (await askable.requestPermission?.({ mode: 'read' })) === 'granted');
    if (!mayRead) return undefined;
    const file = await handle.getFile();
    noteHandle(file, handle);
    return file;
  } catch {
    return undefined;
  }
}
