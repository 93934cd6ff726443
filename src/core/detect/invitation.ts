/** Asking the reader to do something next: write, call, book, try, reply, answer. */
const ask =
  /\b(?:(?:e-?mail|write(?: to)?|call|text|message|ping|contact|ask|tell|send|show|join|follow|find|meet|reach|dm|hire) (?:me|us|out)|get in touch|reach out|let['’]s (?:talk|chat|meet)|let (?:me|us) know|book (?:a|an|your)|schedule a|sign up|subscribe|register|reply|hit reply|drop (?:me|us)|leave a comment|in the comments|comment below|try (?:it|this|them|one)|start (?:with|by|your)|download|read (?:more|next|on|the)|learn more|see (?:also|the|how)|check out|take a look|apply (?:here|now|by|to)|visit|come (?:by|and|to)|stop by|share (?:this|it|your)|(?:your|the) next step|next steps?|p\.?s\.)\b/i;

/** Whether a text asks the reader for a next step; a closing question counts. */
export function invites(text: string): boolean {
  return ask.test(text) || /\?["”’)]?\s*$/.test(text.trim());
}
