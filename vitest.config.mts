import {defineConfig} from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      name: 'text-files',
      transform: (code: string, id: string) =>
        /\.(md|yaml)$/.test(id) ? {code: `export default ${JSON.stringify(code)}`, map: null} : undefined,
    },
  ],
  test: {include: ['test/unit/**/*.test.ts', 'test/property/**/*.test.ts'], testTimeout: 60_000},
});
