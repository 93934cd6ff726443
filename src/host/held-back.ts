import type {Finding} from '../core/finding.js';

/** A place in a document, counted from 0 as the editor does. */
export interface Spot {
  readonly line: number;
  readonly character: number;
}

/** One change of a document: what stood between the two spots became the text. */
export interface Change {
  readonly range: {readonly start: Spot; readonly end: Spot};
  readonly text: string;
}

/** A finding that is on the screen, and the spot that it begins at by now. */
export interface Shown {
  readonly rule: string;
  readonly message: string;
  readonly spot: Spot;
}

/**
 * The findings to hold back: those on lines being typed that are not on the screen yet. One that is there already stays,
 * by its rule and either its words or its place, so that nothing flickers.
 */
export function heldBack(
  findings: readonly Finding[],
  typed: ReadonlySet<number>,
  shown: readonly Shown[],
): ReadonlySet<Finding> {
  const held = new Set<Finding>();
  const left = [...shown];
  for (const finding of findings) {
    if (![...typed].some(line => finding.line - 1 <= line && line <= finding.endLine - 1)) continue;
    const known = left.findIndex(
      ({rule, message, spot}) =>
        rule === finding.rule &&
        spot.line === finding.line - 1 &&
        (message === finding.message || spot.character === finding.column - 1),
    );
    if (known === -1) held.add(finding);
    else left.splice(known, 1);
  }
  return held;
}

/** Where a spot stands after a change; one inside of what was replaced moves to its start. */
export function carried(spot: Spot, {range: {start, end}, text}: Change): Spot {
  if (isBefore(spot, start)) return spot;
  if (isBefore(spot, end)) return start;
  const lines = text.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  const line = spot.line + lines.length - 1 - (end.line - start.line);
  if (spot.line > end.line) return {line, character: spot.character};
  const shift = (lines.length === 1 ? start.character : 0) + last - end.character;
  return {line, character: spot.character + shift};
}

/** The lines that a change leaves touched, counted after it. */
export function touchedLines({range: {start}, text}: Change): readonly number[] {
  return text.split('\n').map((_, at) => start.line + at);
}

function isBefore(one: Spot, other: Spot): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
