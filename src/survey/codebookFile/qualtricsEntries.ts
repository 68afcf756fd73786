import { cleanQuestion } from '../headers/cleanQuestion';
import type { CodebookEntry } from './CodebookFile';

type Json = Readonly<Record<string, unknown>>;

/** The questions of a Qualtrics survey (`.qsf`): codes are the recoded ones, names the tags that columns are exported by. */
export function qualtricsEntries(survey: Json): readonly CodebookEntry[] {
  const elements = Object.values(objectOf(survey.SurveyElements)).map(objectOf);
  return elements
    .filter((element) => element.Element === 'SQ')
    .flatMap((element) => questionEntries(objectOf(element.Payload)));
}

function questionEntries(question: Json): readonly CodebookEntry[] {
  const tag = String(question.DataExportTag ?? question.QuestionID ?? '');
  const wording = { question: cleanQuestion(String(question.QuestionText ?? '')) };
  const codes = objectOf(question.RecodeValues);
  const choices = listed(question.Choices, question.ChoiceOrder);
  const answers = listed(question.Answers, question.AnswerOrder);
  const labels = (list: readonly Choice[]) => {
    const valueLabels = list.map(({ id, label }) => ({ value: String(codes[id] ?? id), label }));
    return valueLabels.length > 0 ? { valueLabels } : {};
  };
  const each = (rest: Partial<CodebookEntry>, isRecoded: boolean) =>
    choices.map(({ id, label }) => ({
      name: String(
        objectOf(question.ChoiceDataExportTags)[id] ??
          `${tag}_${isRecoded ? String(codes[id] ?? id) : id}`,
      ),
      ...wording,
      option: label,
      ...rest,
    }));
  switch (question.QuestionType) {
    case 'DB':
      return [];
    case 'MC':
      return /^(MA|MSB)/.test(String(question.Selector))
        ? [{ name: tag, ...wording }, ...each({}, true)]
        : [{ name: tag, ...wording, ...labels(choices) }];
    case 'Matrix':
      return each(labels(answers), false);
    default:
      return choices.length > 0 ? each({}, false) : [{ name: tag, ...wording }];
  }
}

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Choices in the order in which they were shown; a list of them stands for ids from 0. */
function listed(choices: unknown, order: unknown): readonly Choice[] {
  const byId = objectOf(choices);
  const ids = Object.values(objectOf(order)).map(String);
  return (ids.length > 0 ? ids : Object.keys(byId)).flatMap((id) =>
    id in byId ? [{ id, label: cleanQuestion(String(objectOf(byId[id]).Display ?? id)) }] : [],
  );
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
