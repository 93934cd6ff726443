/** The words before a phrase, the phrase and the words after it in its sentence, in lower case. */
export interface Wording {
  readonly before?: RegExp;
  readonly phrase: RegExp;
  readonly after?: RegExp;
  /** What follows with its capitals. */
  readonly named?: RegExp;
  /** The sentence after it. */
  readonly next?: RegExp;
}

/** Where a stock phrase is meant literally, is a term of a trade, or is denied. */
export const plainSenses: readonly Wording[] = [
  // Things one can touch.
  {
    phrase: /^(?:cutting|leading).edge$/,
    after:
      /^ (?:of|on) (?:the|a|an|its|his|her|my|our|your|each|every) (?:\w+ )?(?:axe|blade|bucket|chisel|fin|foil|knife|plane|plough|rotor|sail|saw|scythe|tool|wing)s?\b/,
  },
  {phrase: /^low.hanging fruit$/, after: /\b(?:branch|branches|orchard|trees?)\b/},
  {phrase: /^move the needle$/, after: /\b(?:cloth|dial|fabric|gauge|record|skin|stitch|thread)\b/},
  {
    phrase: /^bridg\w+ the gap between$/,
    after: /^ (?:the |two )?(?:banks|beams|boards|joists|planks|stones|teeth|walls)\b/,
  },
  {phrase: /^bring\w* .*\b(?:bowls?|bread|cake|coffee|dish|dishes|food|meal|plates?|soup|tea|wine)\b/},
  {phrase: /up the ladder$/, before: /\b(?:come|came|go|goes|went|carry|carried) $/},
  {phrase: /opportunities$/, after: /^ there\b/},
  {phrase: /^open for/, before: /\b(?:eyes?|ears?)(?: wide)? $/},
  {phrase: /solutions?$/, after: /^ of [^.]*\b(?:acid|bleach|lye|salt|soap|sugar|vinegar|water)\b/},
  // A time of day, not a conclusion: inside a clause rather than before it.
  {
    phrase: /^at the end of the day$/,
    before: /(?<!\b(?:and|but|because|so|that|as|or)|[^\p{L}\p{N}]) $/u,
    after: /^(?!\s*[,–—])/,
  },
  {
    phrase: /^at the end of the day$/,
    after: /^ (?:i|we|he|she|they|you)(?:['’]m|['’]re| am| are| is| was| were) (?:at|down to|left with) /,
  },
  // People who come after us.
  {phrase: /^next generation$/, before: /\b(?:to|for|and) the $/, after: /^(?:[.,;:!?]|$)/},
  // Terms of a trade.
  {phrase: /^next.generation$/, after: /^ (?:sequencing|firewalls?)\b/},
  {
    phrase: /^state of the art$/,
    before: /\bthe (?:current |present )?$/,
    after: /^(?:[.,;:!?)]|$| (?:in|is|of|on|was)\b)/,
  },
  {
    phrase: /^state of the art$/,
    after: /^ (?:\w+ )?(?:articles?|literature|papers?|publications?|research|results|review|survey)\b/,
  },
  {
    phrase: /^at the intersection of$/,
    before: /\b(?:books?|courses?|labs?|papers?|questions?|research|stud(?:y|ies)) $/,
  },
  {phrase: /^value.added?$/, after: /^ (?:chain|tax|taxes)\b/},
  {phrase: /^value.added$/, before: /\bgross $/},
  {phrase: /^leveraged$/, after: /^ (?:buy.?outs?|debt|funds?|lending|loans?)\b/},
  {phrase: /^leverage /, before: /\b(?:the|more|less|no|any|little|much|enough|what|only|financial) $/},
  {
    phrase: /^unmatched$/,
    after: /^ (?:brackets?|entries|invoices?|pairs?|parenthes[ie]s|payments?|quotes?|records?|rows?|socks?)\b/,
  },
  {
    phrase: /^synerg/,
    after: /^ (?:\w+ )?(?:between|of|with) (?:[\w-]+ ){0,3}(?:antibiotics?|drugs?|herbs?|muscles?)\b/,
  },
  {
    phrase: /^charged with$/,
    after:
      /^ (?:an? |the )?(?:\w+ )?(?:assault|contempt|crimes?|electricity|energy|felony|fraud|manslaughter|misdemeanou?r|murder|offen[cs]e|perjury|theft)\b/,
  },
  // A fault that is owned up to.
  {
    phrase: /^responsible for$/,
    after: /^ (?:the |that |this )?(?:accident|crash|damage|delay|error|failure|fire|leak|loss|mess|mistake|outage)\b/,
  },
  // More than a decade of something else.
  {
    phrase: /decade of$/,
    after: /^ (?:bad|cold|debt|drought|dry|failed|falling|floods|losses|neglect|rain|rising|silence|storms|war|wet)\b/,
  },
  // Denied.
  {
    phrase: /^(?:best|cutting|game|mission|next|one|second|state|world).(?!generation$)/,
    before: /(?:\b(?:not|never|hardly|no)|n['’]t) (?:an? |the |yet )?$/,
  },
];
