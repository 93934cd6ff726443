/** Somebody with a name: "Falke", "the Harbor School", "St. Anne's". */
const name = "\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40}(?: (?:(?:of|the|and|for|&) )?\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40}){0,5}";

/** Somebody without one: "a 40-bed clinic", "the client". */
const nameless =
  '(?:[Aa]n?|[Tt]he|[Oo]ur|[Oo]ne|[Tt]heir|[Tt]his|[Tt]wo|[Tt]hree) (?:[\\p{L}\\p{N}-]+ ){0,4}(?:agency|bakery|bank|brand|business|cafe|charity|church|city|client|clinic|club|college|company|council|couple|customer|department|family|farm|firm|foundation|founder|group|hospital|hotel|institution|laboratory|library|manager|manufacturer|ministry|museum|nonprofit|office|organi[sz]ation|owner|parish|partner|practice|provider|publisher|restaurant|retailer|school|shop|startup|store|studio|team|theater|theatre|town|trust|union|university|village|ward|workshop|yard)s?';

/** Having a need, or coming with it. */
const needs =
  '(?:(?:also|already|badly|first|had|just|now|only|really|soon|still|then|urgently) )*(?:appointed|approached|asked|came to|chose|commissioned|contacted|decided|faced|faces|got in touch|hired|hoped|invited|lacked|lacks|lost|needed|needs|reached out|required|requires|sought|struggled|struggles|struggling|tasked|turned to|wanted|wants|(?:was|were|is|are) (?:facing|looking|losing|running out|struggling|unable)|wished|wishes)';

const notNames =
  '(?:We|I|He|She|It|They|You|This|That|These|Those|There|What|When|Nobody|Everybody|Everyone|As|If|In|So|But|And)';

const before = '(?<![\\p{L}\\p{N}])';
const inNeed = `,? (?:(?:and|who|which|that) )?${needs}(?![\\p{L}])`;
const aName = `(?:(?!${notNames}[ ’'])${name})`;
const forms = [
  `${before}(?:${aName}|${nameless})${inNeed}`,
  `(?:[Ww]ork(?:ed|ing|s)?|[Pp]artner(?:ed|ing|s)?|[Cc]ollaborat(?:ed|ing|es)) with (?:the )?(?:${name}|${nameless})`,
  `(?:[Hh]elp(?:ed|ing|s)|[Ee]nabled) (?:the )?(?:${name}|${nameless})`,
  `(?:for|owned by|commissioned by) (?:the )?(?:${nameless}|[\\p{L}\\p{N}-]+ [\\p{L}-]+ (?:agency|business|client|clinic|company|firm|school|shop))(?!\\p{L})`,
  `owned by (?:the )?${name}`,
  "(?:[Oo]ur|[Tt]he) (?:client|customer)s?['’]?s?(?!\\p{L})",
];
const client = new RegExp(forms.join('|'), 'u');

const namedForms = [
  `${before}(?!(?:Our|The|Their|This|These|Those|My|His|Her|Its|Your) \\p{Ll})${aName}${inNeed}`,
  `(?:[Hh]elp(?:ed|ing|s)|[Ee]nabled|owned by) (?:the )?${aName}`,
];
const namedClient = new RegExp(namedForms.join('|'), 'u');

/** Whether a text presents somebody with a need, or somebody the writer worked for: in a case study a reader like them. */
export function presentsClient(text: string): boolean {
  return client.test(text.replace(/\s+/g, ' '));
}

/** Whether a text names somebody with a need, or somebody who was helped: a reader can ask them. */
export function namesClient(text: string): boolean {
  return namedClient.test(text.replace(/\s+/g, ' '));
}
