/** A heading as a key: lower case, without emoji, numbering, marks or a colon at its end. */
export function headingKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&\s-]/gu, ' ')
    .replace(/^[\s\p{N}.-]+/u, '')
    .replace(/\s+/g, ' ')
    .trim();
}
