import type {Severity} from '../brief/brief.js';
import {rules} from '../core/rules/index.js';
import {type CheckedDraft, findingsOf, type PlacedFinding} from './checked-draft.js';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 for code scanning. Columns count UTF-16 units, as everywhere in Lodestone. */
export function formatSarif(drafts: readonly CheckedDraft[], version: string): string {
  const driver = {
    name: 'Lodestone',
    version,
    rules: rules.map(({id, summary, why}) => ({
      id,
      shortDescription: {text: `${summary}.`},
      fullDescription: {text: why},
    })),
  };
  const run = {tool: {driver}, columnKind: 'utf16CodeUnits', results: findingsOf(drafts).map(resultOf)};
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${JSON.stringify({$schema: schema, version: '2.1.0', runs: [run]})}\n`;
}

function resultOf({path, rule, severity, message, line, column, endLine, endColumn}: PlacedFinding) {
  const ruleIndex = rules.findIndex(({id}) => id === rule);
  const physicalLocation = {
    artifactLocation: {uri: path.split('/').map(encodeURIComponent).join('/')},
    region: {startLine: line, startColumn: column, endLine, endColumn},
  };
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : {ruleIndex}),
    level: levels[severity],
    message: {text: message},
    locations: [{physicalLocation}],
  };
}
