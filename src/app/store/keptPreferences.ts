type PreferenceName = 'language' | 'theme';

/** A preference of an earlier visit; none where storage is forbidden, and then preferences last for the visit. */
export function recallPreference(name: PreferenceName): string | undefined {
  try {
    return localStorage.getItem(`divario.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what the reader chose by hand; what a link sets holds for that visit only. */
export function keepPreference(name: PreferenceName, value: string): void {
  try {
    localStorage.setItem(`divario.${name}`, value);
  } catch {
    // See recallPreference.
  }
}
