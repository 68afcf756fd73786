const place = 'divario.survey';

/** The fingerprint of the survey that this tab last worked on, across loading the page again. */
export function surveyHere(): string | undefined {
  try {
    return sessionStorage.getItem(place) ?? undefined;
  } catch {
    return undefined;
  }
}

export function noteSurveyHere(fingerprint: string): void {
  try {
    sessionStorage.setItem(place, fingerprint);
  } catch {
    // Without it, the survey kept last stands for it.
  }
}
