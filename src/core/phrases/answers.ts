import type {Wording} from './plain-senses.js';

/** Where the words around a phrase leave its question answered. */
export const answers: readonly Wording[] = [
  // Who stands together.
  {phrase: /^cross.functional team/, after: /^ of [^.]+ and /},
  // Which case shows it.
  {phrase: /track record/, after: /\b(?:such as|including|for example|like) \S/},
  // Who thinks so.
  {
    phrase: /(?:respected|regarded|acclaimed|recogni[sz]ed|renowned)$/,
    after:
      /^ (?:in|by|among|within) (?!(?:(?:the|his|her|my|our|their|its) )?(?:industry|field|peers|colleagues|clients|customers|world|market|business|community)\b)/,
  },
  // What came of it.
  {phrase: /^work\w* closely/, after: /^ [^.]* (?:to help (?:them|him|her)|so that|until) /},
  {phrase: /^work\w* closely/, after: /^ [^.]*\bto (?:build|create|design|develop|plan|write) [^.]*\bthat\b/},
  {
    phrase: /^in.charge of$/,
    after: /^ .* and (?:i )?(?:built|rebuilt|cut|halved|moved|fixed|closed|opened|replaced) /,
  },
  {phrase: /^responsible for$/, after: /^ (?:my|our|me|us)\b/},
  // What the reader gets from it.
  {
    phrase: /^(?:am familiar|i['’]m familiar|expertise|background|experienced|skilled|proficien|i have)/,
    after: /\b(?:help|helps|let|lets|show|shows|can|so that|means|if) [^.]*\byou\b(?! (?:hire|consider|choose))/,
  },
  {phrase: /^work\w* closely/, after: /^ you\b/},
  {phrase: /^add/, before: /\byou (?:think|feel|believe|find) (?:that )?i (?:can|could|might|would) $/},
  {phrase: /^holistic/, after: /^ (?:to|that|which|with|combining) [^.]*(?:,|\band\b) /},
  // Which ones.
  {
    phrase: /^(?:broad|diverse|wide) (?:array|range|variety) of/,
    after: /^,? (?:from [^.]+ to |including [^.]+(?:,|\band\b) |like |such as )/,
  },
  {phrase: /^(?:core|key) /, before: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) $/},
  {phrase: /^my skills/, before: /\blevel(?:ed|ing|s)? up $/},
  // With whom or what exactly.
  {phrase: /^i have (?:first.?hand|lived|personal) experience/},
  {phrase: /^i have .*experience (?:in|of|with)$/, after: /^ [^.,;]{3,60} (?:that|who|whose) /},
  {
    phrase: /familiar with$/,
    after:
      /^ (?:\w+ ){0,4}(?:challenges?|difficult(?:y|ies)|feeling|frustrations?|how|pains?|problems?|questions?|that|this|what|why)\b/,
  },
  {phrase: /^work\w* closely/, named: /^ (?:the |our )?\p{Lu}/u},
  // What the reader should write about.
  {
    phrase: /^feel free/,
    after: /^ [^.]*\b(?:for (?:an?|the|your) \w+|to (?:arrange|ask|book|discuss|see|talk)|about (?!me|us)\w+)/,
  },
  {
    phrase: /^open to new$/,
    after:
      /^ (?:\w+ )?(?:bookings|clients|comments?|customers|feedback|ideas?|members?|orders|patients|pupils|questions?|readers?|students?|suggestions?)\b/,
  },
  {
    phrase: /^expertise/,
    next: /^(?:(?:current|my|our|past|previous|recent) )+(?:clients|customers) (?:are|have been|include|were)\b/,
  },
  // Somebody of that kind, and not what the writer boasts of.
  {phrase: /experience$/, before: /\b(?:bring|find|get|hir|hav)\w* (?:an?|another) (?:\w+ )?\w+ with $/},
  {phrase: /impact$/, after: /^ on (?:this|these) /},
  // Who they are.
  {phrase: /^key stakeholders$/, after: /^ (?:at|from|in|such as|like|including) \w/},
  // Somebody else's, by name.
  {phrase: /^expertise/, before: /\p{L}['’]s (?:\w+ )?$/u},
  // What somebody is taught.
  {phrase: /^successfully/, before: /\b(?:teach\w*|learn\w*|concepts|ways|how to|helps?|tips|guide) [^.]*$/},
  {phrase: /^responsible for$/, after: /^ (?:\w+ )?(?:own|decisions?|choices?|mistakes?)\b/},
  {
    phrase: /background in$/,
    after:
      /^ [^.]*\b(?:is why|lets|made|shaped|showed|shows|taught|teaches|means|(?:allows?|enables?|helps?)(?! me\b))\b/,
  },
  // Met, not looked for.
  {
    phrase: /^new challenges$/,
    before: /\b(?:about|brings?|brought|by|face|faced|faces|facing|hear|hearing|of|poses?|with) (?:\w+ )?$/,
  },
  // What matters, what one resolves, or what was talked about.
  {phrase: /./, before: /\b(?:importance|lack|meaning|role|value) (?:of|for) (?:\w+ )?$/},
  {phrase: /./, before: /\b(?:have|need|remember|try|trying) to (?:keep|stay|have|maintain|be) (?:an? )?$/},
  {phrase: /^professional growth$/, before: /\bown $/},
  {
    phrase: /^work experience$/,
    before: /\b(?:ask\w*|questions?|talk\w*|tell \w+|told \w+) about (?:my|your|their|his|her) (?:\w+ )?$/,
  },
  // Said against it.
  {phrase: /./, before: /\b(?:conventional|so-called|traditional|usual) $/},
  // Beside its plainer word, where it may not stand alone.
  {phrase: /^(?:leverag|utili[sz])/, before: /\b(?:use|uses|used|using) and $/},
  {phrase: /^any /, before: /\b(?:avoid|decline|like|quit|refuse|reject|skip|than|turn down) $/},
  // A story that begins, or one that is over.
  {
    phrase: /\byears? (?:in|of)\b/,
    before: /\bafter (?:about |almost |more than |nearly |over )?$/,
    after: /\b(?:i|we) (?:\w+ )?(?:felt|found|got|had|left|moved|quit|reali[sz]ed|started|stopped|wanted|was|were)\b/,
  },
  {phrase: /tasked with$/, before: /^(?:recently|yesterday|one (?:day|morning)|last \w+|that \w+)\b/},
  {
    phrase: /^(?:looking|searching|open|ready) (?:for|to)/,
    before: /\b(?:i|we|he|she|they) (?:\w+ )?(?:began|started|stopped|was|were|had been) $/,
  },
  {phrase: /^passionate about$/, before: /\bhad (?:\w+ )?been $/},
  // What one cares for is named before.
  {phrase: /^passionate about$/, after: /^[.,;!)]/},
  // Told of the past in a story, not asked of the reader.
  {
    phrase:
      /^(?:actively|any|appl|available|hire me|looking|new challenges|open|ready|seeking|send|sent|to obtain|to secure|willing)/,
    before:
      /\b(?:i|we|he|she|they) (?:\w+ ){0,2}(?:became|began|could|couldn['’]t|decided|did|didn['’]t|ended up|found|gave|got|had|just|kept|made|never|quit|sent|spent|started|stopped|thought|tried|used to|wanted|was|wasn['’]t|went|were|would) (?!years\b)[^.!?;]*$/,
  },
  {
    phrase: /^hire me$/,
    before: /^(?!.*\byou\b).*\b(?:to|would|will|could|might|not|who|nobody|anyone|someone|somebody) $/,
  },
  // People who are looked for, not a post.
  {
    phrase: /^actively (?:looking|searching|seeking)/,
    after:
      /^ (?:for )?(?:\w+ ){0,4}(?:members|students|candidates|people|volunteers|partners|speakers|contributors|sponsors|homes)\b/,
  },
  {
    phrase: /(?:understanding|knowledge)(?: of| in)?$/,
    before:
      /\b(?:seeks?|seeking|towards?|needs?|requires?|requiring|demands?|promotes?|fosters?|tests?) (?:an? |the |their )?(?:\w+ )?$/,
  },
  {phrase: /^growth mindset$/, before: /\b(?:how|what|whether|why|the|an?|of|about|on) $/},
  {phrase: /leader$/, before: /\b(?:follow|hire|meet|need|want|find|like) (?:an? |the )?$/},
  // An example in parentheses.
  {phrase: /./, before: /\((?:for example|e\.g\.?|such as|like)[^)]*$/},
  // What the years have taught.
  {
    phrase: /experience$/,
    after: /\b(?:lessons?|learn(?:ed|t)|taught|seen|saw|noticed|found that|know that|came to)\b/,
  },
  // What became of somebody, or what others are given.
  {phrase: /^expert (?:in|at|on)$/, before: /\b(?:be|become|becoming|became|been) (?:an? |the )?(?:\w+ )?$/},
  {
    phrase: /(?:foundation|understanding|background|knowledge) (?:in|of)$/,
    before:
      /\b(?:gives?|giving|given|provid(?:e|es|ing)|lay|lays|laying|build|builds|building|sets?|setting|offers?|offering|needs?|teach\w*)(?: \w+){0,3} $/,
  },
  {
    phrase: /track record/,
    before:
      /\b(?:compan(?:y|ies)|manufacturers?|materials?|methods?|partners?|products?|software|systems?|technolog(?:y|ies)|tools?|vendors?) (?:that have|which have|having|with) (?:an? )?(?:\w+ )?$/,
  },
  // What others do with the writer is told, unless "you" is among them: "she was not sure whether to hire me".
  {
    phrase: /\bme$/,
    before:
      /^(?!.*\byou\b).*\b(?:he|she|they|who|people|nobody|(?:the|a|my|our|one|another|some|many|most) (?:\w+ ){0,2}(?:boss|client|company|couple|customer|owner|school|woman|man|reader|team)s?|clients|customers|companies|owners|(?:asked|told|convinced|persuaded|got|made) \w+(?: \w+)? to)\b[^.!?]*$/,
  },
  // When.
  {phrase: /^available from/, after: /^ ?[^.]*\b(?:to|until|till) \w+/},
  // Told in somebody else's words, and of something else than the writer.
  {
    phrase: /./,
    before:
      /(?<!\b(?:i|we)) (?:said|says|told \w+|explained|highlighted|reported|noted|argued|argues) that (?!.*\b(?:i|i['’]m|me|my|we|us|our|you|he|she|his|her)\b)[^.]*$/,
  },
];
