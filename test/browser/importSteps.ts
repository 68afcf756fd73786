import type { Page } from 'playwright-core';

type Files = Parameters<Page['setInputFiles']>[1];

/** Chooses a file on the import page, as its owner does. */
export async function openFile(page: Page, files: Files, button = 'Choose a file…'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(files);
}

/** Chooses a file, and goes on to look at how it was read. */
export async function openWizard(page: Page, files: Files, button?: string): Promise<void> {
  await openFile(page, files, button);
  await goToStep(page, 'Check the file');
}

export async function goToStep(
  page: Page,
  step: 'What decides the headline' | 'Check the file' | 'Check the questions' | 'Check who is who',
): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
}

/** Says that what was detected but isn't sure is right, where that is asked, and opens the results. */
export async function showResults(page: Page): Promise<void> {
  const results = page.getByRole('button', { name: 'Show the results' });
  await results.waitFor();
  const everything = page.getByRole('button', { name: 'Check all that was detected' });
  if ((await everything.count()) > 0) await everything.click();
  const confirm = page.getByRole('button', { name: 'All of it is right' });
  if ((await confirm.count()) > 0) await confirm.click();
  await results.click();
}

/** Opens one of a labelled choice's options and takes it. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${label}$`) })
    .last()
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
