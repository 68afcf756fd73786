/** Seconds of a duration written "05:32" (minutes and seconds), "00:05:32", "5m 32s" or "5 min 32 sec"; NaN otherwise. */
export function readClock(text: string): number {
  const clock = /^(?:(\d+):)?(\d{1,3}):(\d{2})(?:\.\d+)?$/.exec(text.trim());
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const words = /^(?:(\d+) ?h[a-z]*\.?,? ?)?(?:(\d+) ?m[a-z]*\.?,? ?)?(?:(\d+) ?s[a-z]*\.?)?$/.exec(
    text.trim().toLowerCase(),
  );
  if (!words || text.trim() === '') return Number.NaN;
  const [hours, minutes, seconds] = words.slice(1).map((part) => Number(part ?? 0));
  return hours! * 3600 + minutes! * 60 + seconds!;
}
