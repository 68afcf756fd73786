#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../format/messages/catalogues';
import { type Study, studyLevels } from '../study/Study';
import { compare } from './compare';
import { estimate } from './estimate';
import { init } from './init';
import { inspect } from './inspect';
import { badUsage, done, type Outcome } from './Outcome';
import { publish } from './publish';
import { reasonOf } from './readStudyFile';
import { script } from './script';
import { usage } from './usage';
import { weights } from './weights';

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  study: { type: 'string' },
  codebook: { type: 'string' },
  by: { type: 'string', multiple: true },
  filter: { type: 'string', multiple: true },
  adjust: { type: 'string', multiple: true },
  level: { type: 'string' },
  out: { type: 'string' },
  'min-cell': { type: 'string' },
  epsilon: { type: 'string' },
  earlier: { type: 'string', multiple: true },
  register: { type: 'string' },
  'any-wording': { type: 'boolean' },
} as const;

/** Options each command takes. */
const accepted: Readonly<Record<string, readonly (keyof typeof options)[]>> = {
  inspect: ['codebook', 'json'],
  init: ['codebook'],
  estimate: ['study', 'codebook', 'by', 'filter', 'adjust', 'level', 'json'],
  script: ['study', 'by', 'filter', 'adjust', 'level'],
  compare: ['study', 'any-wording', 'json'],
  weights: ['study'],
  publish: ['study', 'codebook', 'out', 'min-cell', 'epsilon', 'earlier', 'register'],
};

type Arguments = ReturnType<typeof readArguments>;

function readArguments(words: readonly string[]) {
  return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
}

async function run(words: readonly string[]): Promise<Outcome> {
  let given: Arguments;
  try {
    given = readArguments(words);
  } catch (cause) {
    return badUsage(`divario: ${reasonOf(cause).replace(/[^.]$/, '$&.')}`);
  }
  if (given.values.help) return done(usage);
  const [command, file, ...rest] = given.positionals;
  if (command === undefined) return badUsage('divario: no command.');
  const takes = accepted[command];
  if (!takes) return badUsage(`divario: no command “${command}”.`);
  const stray = Object.keys(given.values).find((name) => !takes.some((taken) => taken === name));
  if (stray) return badUsage(`divario ${command}: --${stray} does not go with it.`);
  if (file === undefined) return badUsage(`divario ${command}: no file.`);
  if (command === 'compare') return compareFiles([file, ...rest], given.values);
  if (rest.length > 0) return badUsage(`divario ${command}: one file at a time.`);
  const filter = given.values.filter?.find(
    (text) => !/^\s*[^=!<>\s][^=!<>]*(!=|[<>]=?|=)./.test(text),
  );
  if (filter !== undefined)
    return badUsage(
      `divario ${command}: --filter takes COLUMN=LEVEL (or !=, and for numbers >=, <=, >, <), not “${filter}”.`,
    );
  const { level } = given.values;
  if (level !== undefined && levelOf(level) === undefined)
    return badUsage(`divario ${command}: --level takes 0.9, 0.95 or 0.99, not “${level}”.`);
  return perform(command, file, given.values);
}

async function compareFiles(
  files: readonly string[],
  values: Arguments['values'],
): Promise<Outcome> {
  if (files.length < 2)
    return badUsage('divario compare: two files or more, the earliest wave first.');
  const { study, json = false, 'any-wording': anyWording = false } = values;
  return compare(files, { study, anyWording, json });
}

function perform(command: string, file: string, values: Arguments['values']): Promise<Outcome> {
  switch (command) {
    case 'inspect':
      return inspect(file, values.json ?? false, values.codebook);
    case 'init':
      return init(file, values.codebook);
    case 'publish':
      return publish(file, {
        study: values.study,
        codebook: values.codebook,
        out: values.out,
        minCell: values['min-cell'],
        epsilon: values.epsilon,
        earlier: values.earlier ?? [],
        register: values.register,
      });
    case 'weights':
      return weights(file, values.study);
    case 'script':
      return scriptOf(file, values);
    default: {
      const { study, codebook, filter: filters = [], json = false } = values;
      const [adjust, level] = [controlsOf(values), levelOf(values.level)];
      const banners = bannersOf(values);
      return estimate(file, { study, codebook, banners, filters, adjust, level, json });
    }
  }
}

async function scriptOf(file: string, values: Arguments['values']): Promise<Outcome> {
  const [by = 'generation', ...more] = bannersOf(values);
  if (more.length > 0) return badUsage('divario script: one --by at a time.');
  const { study, filter: filters = [] } = values;
  const [adjust, level] = [controlsOf(values), levelOf(values.level)];
  return script(file, { study, by, filters, adjust, level });
}

/** A level that a study may have; undefined where it is none. */
function levelOf(text: string | undefined): Study['level'] {
  return text === undefined ? undefined : studyLevels.find((level) => level === Number(text));
}

/** One banner or several, each once. */
function bannersOf({ by = ['generation'] }: Arguments['values']): readonly string[] {
  return [...new Set(by)];
}

/** What groups are made alike in: `--adjust a,b`, or one at a time. */
function controlsOf({ adjust }: Arguments['values']): readonly string[] | undefined {
  return adjust?.flatMap((text) =>
    text
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );
}

// Whoever reads has read enough, as `head` does: that is no failure.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit(0);
});
await loadCatalogue('en');
const outcome = await run(process.argv.slice(2));
if (outcome.status === 0) {
  for (const note of outcome.notes ?? []) process.stderr.write(`note: ${note}\n`);
  process.stdout.write(outcome.output);
} else {
  process.stderr.write(`${outcome.complaint}\n`);
}
process.exitCode = outcome.status;
