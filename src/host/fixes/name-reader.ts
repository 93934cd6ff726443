import * as vscode from 'vscode';
import type {Audience, Brief} from '../../brief/brief.js';
import type {Edit} from '../../calendar/edit.js';
import {editFrontMatter} from '../../calendar/edit-front-matter.js';
import {readEntry} from '../../calendar/read-entry.js';
import {openingPlace} from '../../core/opening-place.js';
import type {FindingDiagnostic} from '../to-diagnostic.js';
import {literally, quickFix} from './quick-fix.js';

const mostReaders = 5;
const about = new Set(['require-audience', 'require-second-person']);

/**
 * A line that opens with the reader: one of the brief's audiences, named in the front matter as well, or whoever the
 * writer fills in. A draft that names its audience already is offered no other.
 */
export function nameReader(
  document: vscode.TextDocument,
  diagnostic: FindingDiagnostic,
  brief: Brief | null,
): vscode.CodeAction[] {
  if (!about.has(diagnostic.finding.rule)) return [];
  const text = document.getText();
  const {audience, kind} = readEntry(text, {path: document.uri.path, brief});
  const all = brief?.audiences ?? [];
  const readers = audience === null ? all.slice(0, mostReaders) : all.filter(({id}) => id === audience);
  const place = openingPlace(text);
  const offer = (title: string, matter: readonly Edit[], snippet: string | null): vscode.CodeAction => {
    const action = quickFix(title, diagnostic);
    // New front matter in a file that had none stands where the line goes: the two are one edit then.
    const sameSpot = (edit: Edit): boolean => snippet !== null && edit.end === place.at;
    const edits: (vscode.TextEdit | vscode.SnippetTextEdit)[] = matter
      .filter(edit => !sameSpot(edit))
      .map(({start, end, text: put}) =>
        vscode.TextEdit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), put),
      );
    if (snippet !== null) {
      const head = matter.filter(sameSpot).map(edit => literally(edit.text));
      const at = document.positionAt(place.at);
      const line = new vscode.SnippetString(`${head.join('')}${place.before}${snippet}${place.after}`);
      edits.push(new vscode.SnippetTextEdit(new vscode.Range(at, at), line));
    }
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, edits);
    return action;
  };
  const named = readers.map(reader => {
    const matter = audience === null ? audienceIn(text, reader, brief) : [];
    // A social post's or a case study's reader is enough said in the front matter.
    const enough = matter.length > 0 && (kind === 'social' || kind === 'case-study');
    return offer(vscode.l10n.t('Name the reader: {0}', reader.name), matter, enough ? null : openingFor(reader));
  });
  return named.length > 0 ? named : [offer(vscode.l10n.t('Name the reader in an opening line'), [], openingFor(null))];
}

/** The front matter that names the audience; nothing where it cannot be written safely. */
function audienceIn(text: string, {id}: Audience, brief: Brief | null): readonly Edit[] {
  try {
    return editFrontMatter(text, {audience: id}, {brief});
  } catch {
    return [];
  }
}

function openingFor(reader: Audience | null): string {
  const {t} = vscode.l10n;
  const who = reader ? t('are one of these: {0}', reader.name) : t('run … or look after …');
  const wants = reader?.wants ? t('you want {0}', reader.wants) : t('what do you want to get done?');
  return `${t('If you {0}, {1}', `\${1:${literally(who)}}`, `\${2:${literally(wants)}}`)}.$0`;
}
