import { useStore } from '../../store/useStore';

/** A page's own choice, kept in the address under its name; the fallback isn't written there. */
export function useChoice<Value extends string>(
  name: string,
  fallback: Value,
  allowed?: readonly Value[],
): readonly [Value, (value: Value) => void] {
  const chosen = useStore((state) => state.selection.choices[name]) as Value | undefined;
  const choose = useStore((state) => state.choose);
  const value = chosen !== undefined && (allowed?.includes(chosen) ?? true) ? chosen : fallback;
  return [value, (next) => choose(name, next === fallback ? undefined : next)];
}
