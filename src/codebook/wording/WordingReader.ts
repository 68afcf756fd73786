import { foldAnswer } from '../text/foldAnswer';
import { numberTag } from '../text/numberTag';
import { type Readings, readWording } from './readWording';
import { type ScaleVocabulary, scaleVocabularies } from './scaleVocabulary';

/** Reads each wording of a file once: grids repeat the same few answers over many columns. */
export class WordingReader {
  private readonly known = new Map<string, readonly Readings[]>();

  /** A wording's readings in each language, in the order of `scaleVocabularies`. */
  read(text: string): readonly Readings[] {
    const found = this.known.get(text);
    if (found) return found;
    const folded = foldAnswer(numberTag(text).words);
    const readings = scaleVocabularies.map((vocabulary) => readFolded(folded, vocabulary));
    this.known.set(text, readings);
    return readings;
  }
}

const longestWording = 160;
const none: Readings = new Map();

function readFolded(folded: string, vocabulary: ScaleVocabulary): Readings {
  if (folded === '' || folded.length > longestWording) return none;
  return readWording(folded, vocabulary);
}
