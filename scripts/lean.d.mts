import type {Plugin} from 'esbuild';

/** Plugins that make the bundles smaller; see lean.mjs. */
export const leanEntities: Plugin;
export const leanYaml: Plugin;
export const withoutPages: Plugin;
