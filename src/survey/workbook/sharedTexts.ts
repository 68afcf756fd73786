import type { ZipArchive, ZipEntry } from '../archive/openZip';
import type { ReadOptions } from '../SurveyFile';
import { readWholeXml } from './readXml';
import { unescaped } from './unescaped';

/** The texts that cells refer to by number; a rich text's runs are joined, its pronunciation is left out. */
export async function sharedTexts(
  zip: ZipArchive,
  entry: ZipEntry | undefined,
  options: Pick<ReadOptions, 'signal'>,
): Promise<readonly string[]> {
  const texts: string[] = [];
  const runs = new TextRuns();
  await readWholeXml(
    zip,
    entry,
    {
      open: (name) => runs.open(name),
      text: (text) => runs.text(text),
      close(name) {
        runs.close(name);
        if (name === 'si') texts.push(runs.take());
      },
    },
    options,
  );
  return texts;
}

/** The text of an item, shared or in its cell: all its `t` elements but those of `rPh`. */
export class TextRuns {
  #text = '';
  #isText = false;
  #isPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.#isPhonetic = true;
    if (name === 't') this.#isText = !this.#isPhonetic;
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false;
    if (name === 't') this.#isText = false;
  }

  /** What was gathered since it was last taken. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = '';
    return text;
  }
}
