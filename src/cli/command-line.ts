import {type ParseArgsConfig, parseArgs} from 'node:util';
import {nearestWord} from '../brief/nearest-word.js';
import {UsageError} from './terminal.js';

/** Reads a command's arguments; throws a {@link UsageError} naming the nearest option for an unknown one. */
export function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '(--?[^']*)'/.exec(message)?.[1];
    if (!unknown) throw new UsageError(`${message}. See lodestone --help.`);
    const near = nearestWord(unknown.replace(/^-+/, ''), Object.keys(options));
    throw new UsageError(`Unexpected option ${unknown}${near ? `, expected --${near}` : ''}. See lodestone --help.`);
  }
}

/** The option's value if it is one of `choices`. */
export function choice<const Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const found = choices.find(known => known === value);
  if (found !== undefined) return found;
  throw new UsageError(`Unexpected “${value}” for ${option}, expected one of ${choices.join(', ')}.`);
}

/** The option's value as a whole number from 1. */
export function wholeNumber(option: string, value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UsageError(`Unexpected “${value}” for ${option}, expected a whole number from 1.`);
}
