import {nearestWord} from '../brief/nearest-word.js';
import {help} from './help.js';
import {type ExitCode, type Terminal, UsageError} from './terminal.js';

/** The program itself: its version, and the bundle that another thread can run. */
export interface Program {
  readonly version: string;
  readonly program: URL;
}

const commands = ['check', 'calendar', 'start', 'new', 'explain'];

/** Runs one command line. Says what went wrong on the terminal and returns 2; never throws. */
export async function run(args: readonly string[], terminal: Terminal, program: Program): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal, program);
  } catch (error) {
    const message = error instanceof UsageError ? error.message : error instanceof Error ? error.stack : String(error);
    terminal.err(`lodestone: ${message}\n`);
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal, program: Program): Promise<ExitCode> {
  const [command, ...rest] = args;
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  if (command === undefined || command === 'help' || options.includes('--help') || options.includes('-h')) {
    terminal.out(help);
    return command === undefined ? 2 : 0;
  }
  if (command === '--version' || command === '-v') {
    terminal.out(`${program.version}\n`);
    return 0;
  }
  // Each command loads only what it needs, so that a quick one starts at once.
  if (command === 'check') return (await import('./check.js')).check(rest, terminal, program);
  if (command === 'calendar') return (await import('./calendar.js')).calendar(rest, terminal);
  if (command === 'start') return (await import('./start.js')).start(rest, terminal);
  if (command === 'new') return (await import('./new.js')).createNew(rest, terminal);
  if (command === 'explain') return (await import('./explain.js')).explain(rest, terminal);
  const near = nearestWord(command, commands);
  throw new UsageError(
    `Unexpected command “${command}”, expected ${near ?? `one of ${commands.join(', ')}`}. See lodestone --help.`,
  );
}
