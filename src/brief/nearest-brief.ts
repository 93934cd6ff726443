/**
 * The brief that counts for a draft: the `brand.yaml` in the draft's folder or the nearest one above it. Paths use
 * `/` and share one root; briefs outside the folders above the draft never count.
 */
export function nearestBrief(draftPath: string, briefPaths: readonly string[]): string | null {
  const folder = folderOf(draftPath);
  const above = briefPaths.filter(path => {
    const briefFolder = folderOf(path);
    return briefFolder === '' || folder === briefFolder || folder.startsWith(`${briefFolder}/`);
  });
  return above.reduce<string | null>((best, path) => (best === null || path.length > best.length ? path : best), null);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
