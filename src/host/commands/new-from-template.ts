import * as vscode from 'vscode';
import {type Brief, kinds} from '../../brief/brief.js';
import {nearestWord} from '../../brief/nearest-word.js';
import {applyEdits, editFrontMatter} from '../../calendar/edit-front-matter.js';
import {findValues, keysOf} from '../../calendar/fields.js';
import {readFrontMatter} from '../../calendar/front-matter.js';
import {slugOf} from '../../calendar/new-draft.js';
import {fillTemplate, type TemplateOptions, templateValues} from '../../calendar/template.js';
import {textOption} from '../arguments.js';
import {dayArgument} from '../ask-day.js';
import type {Briefs} from '../briefs.js';
import {type Command, UserError} from '../command.js';
import {fileName, homeNear, homeOf, writeNew} from '../draft-home.js';
import type {DraftIndex} from '../draft-index.js';
import {offerExample, type Template, templatesIn} from '../templates.js';
import type {Today} from '../today.js';

/** What a draft is made with; a missing template or title is asked for. */
export interface TemplateServices {
  readonly briefs: Briefs;
  readonly index: DraftIndex;
  readonly today: Today;
}

/**
 * `newFromTemplate({template, title, date, audience, pillar, channel, folder})`: begins a draft from a template of one's
 * own, dated that day, opens it and returns its uri. Never writes over a file.
 */
export function newFromTemplate({briefs, index, today}: TemplateServices): Command {
  return {
    id: 'lodestone.newFromTemplate',
    async run(options) {
      const date = dayArgument(textOption(options, 'date')) ?? today.day();
      const wanted = textOption(options, 'template');
      const {base, placed} = await homeNear(briefs, vscode.window.activeTextEditor?.document.uri);
      const templates = await templatesIn(base);
      if (templates.length === 0) return offerExample(base, wanted);
      const template = wanted === undefined ? await pick(templates) : named(templates, wanted);
      if (!template) return undefined;
      const title = textOption(options, 'title') ?? (await askTitle(template, date));
      if (!title) return undefined;
      const [audience, pillar, channel] = ['audience', 'pillar', 'channel'].map(name => textOption(options, name));
      const brief = placed?.brief ?? null;
      const given = {title, date, audience, pillar, channel};
      const {text, unfilled} = fillTemplate(template.text, templateValues(given, brief));
      const draft = withFields(text, given, brief);
      const {folder} = await homeOf(
        kindIn(draft),
        {channel, folder: textOption(options, 'folder'), near: base},
        {briefs, index},
      );
      const uri = await writeNew(folder, fileName(folder, slugOf(title), date) + template.extension, draft);
      await index.refresh(uri);
      await vscode.window.showTextDocument(uri, {preview: false});
      if (unfilled.length > 0) {
        const left = vscode.l10n.t('Left for you to fill in: {0}', unfilled.join(', '));
        void vscode.window.showInformationMessage(left);
      }
      return uri;
    },
  };
}

/** The draft with what was asked for in its front matter, where the template had no place for it. */
function withFields(text: string, given: TemplateOptions, brief: Brief | null): string {
  const {values} = readFrontMatter(text);
  const missing = (['title', 'date', 'audience', 'pillar', 'channel'] as const).filter(
    field => findValues(values, keysOf(field, brief)).length === 0,
  );
  const changes = Object.fromEntries(missing.map(field => [field, given[field]]));
  return applyEdits(text, editFrontMatter(text, changes, {brief}));
}

function kindIn(text: string) {
  const kind = readFrontMatter(text).values.get('kind');
  return kinds.find(one => one === kind) ?? 'post';
}

function named(templates: readonly Template[], wanted: string): Template {
  const found = templates.find(({name, extension}) => name === wanted || name + extension === wanted);
  if (found) return found;
  const names = templates.map(({name}) => name);
  throw new UserError(
    vscode.l10n.t(
      'There is no template “{0}”. Did you mean {1}?',
      wanted,
      nearestWord(wanted, names) ?? names.join(', '),
    ),
  );
}

async function pick(templates: readonly Template[]): Promise<Template | undefined> {
  if (templates.length === 1) return templates[0];
  const items = templates.map(template => ({label: template.name, template}));
  return (await vscode.window.showQuickPick(items, {placeHolder: vscode.l10n.t('Which template?')}))?.template;
}

async function askTitle({name}: Template, date: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('{0} on {1}', name, date),
    prompt: vscode.l10n.t('What will your reader get from it? That is the title. Escape creates nothing.'),
    validateInput: text => (text.trim() ? undefined : vscode.l10n.t('A draft needs a title; you can change it later.')),
  });
  return typed?.trim();
}
