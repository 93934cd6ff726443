import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {cadenceExamples, parseCadence} from '../brief/cadence.js';
import {startBrandFiles} from '../calendar/start-brand.js';
import {parse} from './command-line.js';
import {shownPath} from './paths.js';
import {type ExitCode, type Terminal, UsageError} from './terminal.js';

const questions = {
  reader: 'Whom do you write for? Name people who share a problem, such as “owners of small bakeries”',
  promise: 'What changes for them when they work with you? One sentence',
  proof: 'One true thing that backs this up: a result, a quote, a piece of work',
  channel: 'Where will you publish first? Blog, LinkedIn, Newsletter, Talks …',
  cadence: `How often can you keep that up? Such as ${cadenceExamples.join(', ')}`,
} as const;
type Question = keyof typeof questions;
const order: readonly Question[] = ['reader', 'promise', 'proof', 'channel', 'cadence'];

/**
 * `lodestone start [folder]`: writes the brief and a person's own first pages. Asks on the terminal for what no option
 * gave; away from a terminal every answer must be an option. Files that are there already are left as they are.
 */
export async function start(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const {values, positionals} = parse(args, {
    name: {type: 'string'},
    reader: {type: 'string'},
    promise: {type: 'string'},
    proof: {type: 'string'},
    channel: {type: 'string'},
    cadence: {type: 'string'},
  });
  const folder = resolve(terminal.cwd, positionals[0] ?? '.');
  const given: Record<Question, string> = {reader: '', promise: '', proof: '', channel: '', cadence: ''};
  for (const question of order) given[question] = clean(values[question] ?? '');
  const missing = order.filter(question => given[question] === '');
  if (given.cadence !== '' && !parseCadence(given.cadence)) throw new UsageError(cadenceProblem(given.cadence));
  if (missing.length > 0 && !(terminal.interactive && process.stdin.isTTY)) {
    const options = missing.map(question => `--${question} "…"`).join(' ');
    throw new UsageError(`Answers are missing. Give ${options}, or run lodestone start on a terminal.`);
  }
  for (const question of missing) given[question] = await ask(question, terminal);
  const files = startBrandFiles({...given, name: values.name});
  for (const {path, text} of files) {
    const file = join(folder, path);
    const shown = shownPath(terminal.cwd, file);
    if (existsSync(file)) {
      terminal.err(`${shown} is there already and was left as it is.\n`);
      continue;
    }
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text, {flag: 'wx'});
    terminal.out(`${shown}\n`);
  }
  return 0;
}

async function ask(question: Question, terminal: Terminal): Promise<string> {
  const dialog = createInterface({input: process.stdin, output: process.stderr});
  const ended = new AbortController();
  dialog.once('close', () => ended.abort());
  try {
    for (;;) {
      const answer = clean(await dialog.question(`${questions[question]}: `, {signal: ended.signal}));
      if (answer === '') continue;
      if (question !== 'cadence' || parseCadence(answer)) return answer;
      terminal.err(`${cadenceProblem(answer)}\n`);
    }
  } catch (error) {
    if (ended.signal.aborted) throw new UsageError('Stopped; nothing was written.');
    throw error;
  } finally {
    dialog.close();
  }
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cadenceProblem(text: string): string {
  return `Unexpected cadence “${text}”, expected one such as ${cadenceExamples.join(', ')}.`;
}
