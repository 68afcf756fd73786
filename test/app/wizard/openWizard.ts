import { act, fireEvent, screen } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { inProcessEngine } from '../inProcessEngine';
import { renderApp } from '../renderApp';

export type WizardUser = ReturnType<typeof renderApp>['user'];

export function textFile(name: string, text: string): File {
  return new File([text], name, { type: 'text/plain' });
}

/** Drops files on the window, as an owner of a survey does. */
export function drop(...files: readonly File[]): void {
  fireEvent.drop(window, { dataTransfer: { files, types: ['Files'] } });
}

/** Answers the next file dialog with these files. */
export function answerDialog(...files: readonly File[]): void {
  const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementationOnce(function (
    this: HTMLInputElement,
  ) {
    Object.defineProperty(this, 'files', { value: files });
    this.dispatchEvent(new Event('change'));
  });
  onTestFinished(() => click.mockRestore());
}

/** A visitor who dropped a survey and looks at how its file was read. */
export async function openWizard(...files: readonly File[]) {
  stubLayout();
  const engine = inProcessEngine();
  const app = renderApp({ hash: '#/import', startEngine: async () => engine });
  await screen.findByRole('button', { name: 'Choose a file…' });
  act(() => drop(...files));
  await app.user.click(await screen.findByRole('button', { name: 'Check the file' }));
  await screen.findByText(/\d rows?, \d+ columns/);
  return app;
}

/** jsdom lays nothing out: lists that draw what is in view are given a window to draw in. */
function stubLayout(): void {
  Element.prototype.scrollIntoView = () => {};
  const height = vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  const width = vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(400);
  onTestFinished(() => {
    height.mockRestore();
    width.mockRestore();
  });
}

export async function goToStep(user: WizardUser, step: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: step }));
}

/** Opens a question of the list, by the start of its wording. */
export async function openQuestion(user: WizardUser, wording: string): Promise<void> {
  const rows = await screen.findAllByRole('button', { name: new RegExp(`^${wording}`) });
  await user.click(rows[0]!);
  await screen.findByRole('heading', { level: 2, name: new RegExp(`^${wording}`) });
}

export async function choose(user: WizardUser, label: string, option: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: new RegExp(`${label}$`) }));
  await user.click(await screen.findByRole('option', { name: option }));
}
