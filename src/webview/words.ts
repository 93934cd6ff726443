/** The page's sentences in the language of the editor, by their English; the host hands the table in with the page. */
const table = new Map<string, unknown>(Object.entries(handedIn()));

function handedIn(): object {
  const parsed: unknown = JSON.parse(document.getElementById('words')?.textContent || '{}');
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
}

/** A sentence in the language of the editor; `{0}`, `{1}` … stand for the values, as in `vscode.l10n.t`. */
export function t(message: string, ...values: readonly (string | number)[]): string {
  const known = table.get(message);
  const sentence = typeof known === 'string' ? known : message;
  return sentence.replace(/\{(\d+)\}/g, (place, at: string) => String(values[Number(at)] ?? place));
}
