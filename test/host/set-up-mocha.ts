import 'mocha/mocha.js';

/** Tells of each test on one console line, which the runner outside the editor reads. */
class LineReporter {
  constructor(runner: MochaRunner) {
    runner.on('pass', test => tell({state: 'passed', title: test.fullTitle(), milliseconds: test.duration ?? 0}));
    runner.on('fail', (test, error) =>
      tell({state: 'failed', title: test.fullTitle(), error: error.stack ?? error.message}),
    );
  }
}

function tell(result: object): void {
  console.log(`lodestone-test ${JSON.stringify(result)}`);
}

/** Mocha's browser build runs in both hosts; the instance it makes itself wants a page, this one does not. */
export const tests = new Mocha({ui: 'tdd', timeout: 30_000, reporter: LineReporter});
tests.suite.emit('pre-require', globalThis, null, tests);
