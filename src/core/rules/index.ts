import type {Rule} from '../rule.js';
import {maxChannelLength} from './max-channel-length.js';
import {noBuzzword} from './no-buzzword.js';
import {noDutyList} from './no-duty-list.js';
import {noLadderTalk} from './no-ladder-talk.js';
import {noLetterClosing} from './no-letter-closing.js';
import {noLetterOpening} from './no-letter-opening.js';
import {noNumbersGame} from './no-numbers-game.js';
import {noOffVoice} from './no-off-voice.js';
import {noReferencesLine} from './no-references-line.js';
import {noResumeHeading} from './no-resume-heading.js';
import {noResumePhrase} from './no-resume-phrase.js';
import {noRoleDates} from './no-role-dates.js';
import {noSeekerTalk} from './no-seeker-talk.js';
import {noSelfOpening} from './no-self-opening.js';
import {noSkillDump} from './no-skill-dump.js';
import {noTelegraphicBullets} from './no-telegraphic-bullets.js';
import {noUnknownId} from './no-unknown-id.js';
import {noUnprovenSuperlative} from './no-unproven-superlative.js';
import {noUnusedDisable} from './no-unused-disable.js';
import {noYearsOfExperience} from './no-years-of-experience.js';
import {readsLikeResume} from './reads-like-resume.js';
import {requireAudience} from './require-audience.js';
import {requireEnglish} from './require-english.js';
import {requireEvidence} from './require-evidence.js';
import {requireFrontMatter} from './require-front-matter.js';
import {requireNextStep} from './require-next-step.js';
import {requireOnBrief} from './require-on-brief.js';
import {requireOutcome} from './require-outcome.js';
import {requireProofFromOthers} from './require-proof-from-others.js';
import {requireSecondPerson} from './require-second-person.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  maxChannelLength,
  noBuzzword,
  noDutyList,
  noLadderTalk,
  noLetterClosing,
  noLetterOpening,
  noNumbersGame,
  noOffVoice,
  noReferencesLine,
  noResumeHeading,
  noResumePhrase,
  noRoleDates,
  noSeekerTalk,
  noSelfOpening,
  noSkillDump,
  noTelegraphicBullets,
  noUnknownId,
  noUnprovenSuperlative,
  noUnusedDisable,
  noYearsOfExperience,
  readsLikeResume,
  requireAudience,
  requireEnglish,
  requireEvidence,
  requireFrontMatter,
  requireNextStep,
  requireOnBrief,
  requireOutcome,
  requireProofFromOthers,
  requireSecondPerson,
];
