/** One feature's pull toward "resume" per unit of its value, and what it means to the writer. */
interface Weight {
  readonly feature: string;
  readonly weight: number;
  readonly says: string;
}

/** Weights set by hand from the rates of the rules. */
export const model: {
  readonly bias: number;
  readonly threshold: number;
  readonly mixed: number;
  readonly features: readonly Weight[];
} = {
  bias: -1.5,
  threshold: 0.5,
  mixed: 0.25,
  features: [
    {feature: 'phrases', weight: 0.12, says: 'stock phrases of resumes and letters stand where an example could'},
    {feature: 'headings', weight: 0.5, says: 'its headings are those of a resume'},
    {feature: 'dates', weight: 0.2, says: 'it lists the dates of positions held'},
    {feature: 'bareBullets', weight: 0.06, says: 'its bullets start with a past verb and have no subject'},
    {feature: 'lists', weight: 0.04, says: 'it lists skills instead of telling what came of them'},
    {feature: 'reasoning', weight: -0.08, says: 'it gives reasons'},
    {feature: 'reader', weight: -0.03, says: 'it speaks to its reader'},
  ],
};
