import { useEffect, useState } from 'react';
import type { ColumnPreview } from '../../../engine/protocol';
import { useStudySession } from '../../study/session/StudySession';

/** Who answered a column of the draft, and how often each answer stands in it; undefined until the engine says. */
export function useColumnPreview(position: number): ColumnPreview | undefined {
  const session = useStudySession();
  const [preview, setPreview] = useState<ColumnPreview>();
  useEffect(() => {
    const controller = new AbortController();
    void session.engine().then(async (engine) => {
      const reply = await engine.ask('previewColumn', { position }, { signal: controller.signal });
      if (reply.ok) setPreview(reply.value);
    });
    return () => controller.abort();
  }, [session, position]);
  return preview;
}
