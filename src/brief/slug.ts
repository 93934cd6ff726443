/** A name as an id or file name: "Café ovens, part 2" becomes "cafe-ovens-part-2". Empty when nothing is left. */
export function toSlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
