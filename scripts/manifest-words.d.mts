type Table = Readonly<Record<string, string>>;

export function shownStrings(manifest: Readonly<Record<string, unknown>>): {at: string; text: string}[];
export function manifestProblems(manifest: Readonly<Record<string, unknown>>, table: Table): string[];
export function withWords<T>(manifest: T, table: Table): T;
export function translationProblems(english: Table, translated: Table): string[];
export function ownManifestProblems(): string[];
