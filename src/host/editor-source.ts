import * as vscode from 'vscode';
import type {Child, FileSource, Look, Seen, Stamp} from '../calendar/file-source.js';

const atOnce = 16;
const decoder = new TextDecoder('utf-8', {ignoreBOM: true});

/** Files of a workspace folder by the editor's own file system, wherever they are; whole files, since it reads no parts. */
export function editorSource(folder: vscode.Uri): FileSource {
  const uriOf = (path: string): vscode.Uri => folder.with({path: path || '/'});
  return {
    children: path => childrenOf(uriOf(path)),
    text: async path => (await textOf(uriOf(path))) ?? null,
    rulesAround: async () => [], // What is around the workspace may be anywhere.
    async look(files: readonly string[], {known, tell, stopped}: Look) {
      let next = 0;
      const worker = async (): Promise<void> => {
        for (let file = files[next++]; file !== undefined && !stopped(); file = files[next++]) {
          tell(file, await see(uriOf(file), known(file)));
        }
      };
      await Promise.all(Array.from({length: atOnce}, worker));
    },
  };
}

async function childrenOf(folder: vscode.Uri): Promise<readonly Child[]> {
  try {
    const children = await vscode.workspace.fs.readDirectory(folder);
    return children
      .filter(([, type]) => type === vscode.FileType.Directory || (type & vscode.FileType.File) !== 0)
      .map(([name, type]) => ({name, isFolder: type === vscode.FileType.Directory}));
  } catch {
    return []; // A folder that cannot be read has no drafts for us.
  }
}

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return decoder.decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}

async function see(file: vscode.Uri, known: Stamp | undefined): Promise<Seen> {
  try {
    const {size, mtime} = await vscode.workspace.fs.stat(file);
    if (known && known.size === size && known.mtime === mtime) return 'same';
    const head = await textOf(file);
    return head === undefined ? 'gone' : {stamp: {size, mtime}, head};
  } catch {
    return 'gone';
  }
}
