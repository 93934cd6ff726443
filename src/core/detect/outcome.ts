const problem =
  /\b(?:problems?|issues?|trouble|struggl\w+|broken?|fail\w*|lost|losing|wrong|late|slow|stuck|cost|costing|complain\w*|couldn['’]t|could not|didn['’]t|wasn['’]t|weren['’]t|no longer|nobody|never|too (?:\w+)|lack\w*|waste\w*|needed|need|wanted|challenge\w*|risk\w*|hard to|difficult|afraid|worr\w+|without|every (?:time|week|month|winter|november|monday))\b/iu;
const change =
  /\b(?:now|since then|afterwards?|after that|today|instead|no longer|any ?more|from .{1,40} to|went (?:from|down|up)|fell|dropped|rose|grew|doubled|halved|cut|sav(?:ed|es|ing)|reduc\w+|increas\w+|improv\w+|faster|fewer|less than|more than|as a result|the result|so that|for the first time|stopped|has stayed|have stayed)\b/iu;

/** Whether a text tells what was wrong before the work began. */
export function tellsProblem(text: string): boolean {
  return problem.test(text);
}

/** Whether a text tells what is different since. */
export function tellsChange(text: string): boolean {
  return change.test(text);
}
