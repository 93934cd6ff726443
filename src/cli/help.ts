/** What `lodestone --help` prints. */
export const help = `Lodestone: tells a generic resume from writing aimed at a reader, and keeps a calendar of your drafts.

Usage
  lodestone check [paths…]           find what reads like a resume, lacks a reader, evidence or an invitation
  lodestone calendar [paths…]        list drafts by day, and where the cadence leaves gaps
  lodestone start [folder]           write your brand brief and first pages from five answers
  lodestone new <kind> <title>       write a new draft
  lodestone explain [rule]           what a rule means, or all rules

Paths are files or folders; without any, the drafts in the current folder. The nearest brand.yaml upward counts.

check
  --format pretty|json|sarif|github|rdjson    how to print what was found (default: pretty)
  --fail-on warning|information|verdict|never when to end with 1 (default: warning; verdict: a draft is flagged)
  --config brand.yaml                         the brief to use for every draft
  --stdin, --stdin-path P                     check standard input, as if it were the file P
  --cache                                     remember results between runs, by content
  --jobs N                                    threads to use (default: by the number of drafts)
  --quiet                                     no summary, and nothing about what was left out

calendar
  --from DAY, --to DAY                        only drafts dated in this range, both days included
  --format table|json|ics                     (default: table; ics: for any calendar program)
  --config, --quiet                           as for check

start
  --reader, --promise, --proof, --channel, --cadence, --name
                                              the answers; what is missing is asked on a terminal

new
  --date DAY                                  the draft's day (default: today)
  kinds: post, social, case-study, about, bio, talk, newsletter, testimonial, application, pitch

Days are written 2026-11-22. Ends with 0 when clean, 1 with findings at or above --fail-on, 2 when something
could not be done. NO_COLOR switches colors off.
`;
