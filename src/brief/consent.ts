import type {Proof} from './brief.js';

/**
 * Whether a proof may stand in a draft as it is: not where its person said no, and not where its words tell a name that
 * nobody agreed to.
 */
export function mayBeQuoted({says, who, consent}: Proof): boolean {
  if (consent === 'no') return false;
  return consent === 'named' || who === null || !namesIn(who).some(name => says.includes(name));
}

/** The names in “Ana Quill, owner”: words with a capital before the first comma; a role alone (“the head cook”) has none. */
function namesIn(who: string): readonly string[] {
  const [person = ''] = who.split(',');
  return person.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? [];
}
