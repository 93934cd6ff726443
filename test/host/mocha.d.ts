// The little of mocha that the suite uses. Its package lives with the editors in test/hosts, not with the project.
declare module 'mocha/mocha.js';

declare function suite(name: string, body: () => void): void;
declare function test(sentence: string, body: () => Promise<void> | void): void;
declare function setup(body: () => Promise<void> | void): void;
declare function suiteSetup(body: () => Promise<void> | void): void;
declare function suiteTeardown(body: () => Promise<void> | void): void;
declare function teardown(body: () => Promise<void> | void): void;

interface MochaTest {
  readonly duration?: number;
  fullTitle(): string;
}

interface MochaRunner {
  on(event: 'pass', listener: (test: MochaTest) => void): MochaRunner;
  on(event: 'fail', listener: (test: MochaTest, error: Error) => void): MochaRunner;
}

declare class Mocha {
  constructor(options: {ui: 'tdd'; timeout: number; reporter: new (runner: MochaRunner) => object});
  readonly suite: {emit(event: 'pre-require', context: object, file: null, mocha: Mocha): void};
  run(done: (failures: number) => void): void;
}
