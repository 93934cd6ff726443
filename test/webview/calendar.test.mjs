import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {AxeBuilder} from '@axe-core/playwright';
import {launchBrowser} from '../page/editor.mjs';
import {entry, openCalendar, snapshot, themes} from './calendar-page.mjs';

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

const hostile = '<img src=x onerror="window.broken = true"> & "quotes" </button><script>window.broken = true</script>';
const week = [
  entry('blog/clinic.md', '2026-11-20', {title: 'A clinic', time: '10:00', status: 'scheduled'}),
  entry('blog/pub.md', '2026-11-03', {title: 'Out there', status: 'published'}),
  entry('pitches/north.md', '2026-11-10', {title: 'A note', direction: 'outbound'}),
  entry('blog/second.md', '2026-11-10', {title: 'A second one', time: '09:00'}),
  entry('ideas/later.md', null, {title: 'Some day', status: 'idea'}),
];
const crowd = Array.from({length: 30}, (_, index) =>
  entry(`blog/${index}.md`, '2026-11-24', {title: `Piece ${index}`}),
);
const chip = path => `[role="gridcell"] [data-path="${path}"]`;
const cell = day => `[role="gridcell"][data-date="${day}"]`;

/** Runs a check in a calendar of its own, and sees that nothing was thrown in the page. */
async function inCalendar(options, check) {
  const calendar = await openCalendar(browser, options);
  try {
    await check(calendar);
    assert.deepEqual(calendar.errors, []);
  } finally {
    await calendar.close();
  }
}

async function drag(page, from, to, {drop = true} = {}) {
  const [a, b] = [await page.locator(from).boundingBox(), await page.locator(to).boundingBox()];
  await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(a.x + a.width / 2 + 6, a.y + a.height / 2 + 6);
  await page.mouse.move(b.x + b.width / 2, b.y + 8, {steps: 4});
  if (drop) await page.mouse.up();
}

const wishes = async (calendar, type) => (await calendar.sent()).filter(message => message.type === type);
const spoken = page => page.locator('[role="status"]').textContent();
const focused = page => page.evaluate(() => document.activeElement?.getAttribute('data-focus'));

describe('what is drawn', () => {
  test('the month is a grid named by its month, with rows, column headers and spoken days', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      const grid = page.getByRole('grid', {name: 'November 2026', exact: true});
      assert.equal(await grid.count(), 1);
      assert.equal(await grid.getByRole('row').count(), 7);
      assert.equal(await grid.getByRole('columnheader', {name: 'Monday'}).count(), 1);
      assert.equal(await grid.locator('[role="gridcell"][data-date]').count(), 42);
      assert.equal(
        await page.getByRole('gridcell', {name: 'Wednesday, November 18, 2026, today, nothing planned'}).count(),
        1,
      );
      assert.equal(await page.getByRole('gridcell', {name: 'Friday, November 20, 2026, 1 entry: A clinic'}).count(), 1);
    }));

  test('an entry stands in its day, with title, status and time in its name', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      const one = page.locator(`${cell('2026-11-20')} [data-path="blog/clinic.md"]`);
      assert.equal(await one.getAttribute('aria-label'), 'A clinic, 10:00, scheduled');
      assert.equal(
        await page.locator(chip('pitches/north.md')).getAttribute('aria-label'),
        'A note, drafting, to send, overdue',
      );
      assert.equal(await page.locator('[data-path]').count(), 5);
      await one.focus();
      assert.equal(await focused(page), 'entry:blog/clinic.md');
    }));

  test('a piece says what it was made from, and its family is marked while it has the focus or the pointer', () => {
    const family = [
      entry('blog/oven.md', '2026-11-12', {title: 'The oven'}),
      entry('social/oven.md', '2026-11-19', {title: 'Look left', from: 'blog/oven.md'}),
      entry('blog/other.md', '2026-11-20'),
    ];
    return inCalendar({facts: snapshot(family), width: 1200}, async ({page}) => {
      const [source, retold, other] = family.map(({path}) => page.locator(chip(path)));
      assert.equal(await retold.getAttribute('aria-label'), 'Look left, drafting, from “The oven”');
      assert.equal(await page.locator('[role="gridcell"] .family').count(), 2);
      await retold.focus();
      for (const [one, isKin] of [
        [source, true],
        [retold, false],
        [other, false],
      ]) {
        assert.equal(await one.evaluate(node => node.classList.contains('kin')), isKin);
      }
      await page.locator(cell('2026-11-25')).hover();
      assert.equal(await page.locator('.kin').count(), 0);
      await source.hover();
      assert.ok(await retold.evaluate(node => node.classList.contains('kin')));
    });
  });

  test('titles are text, whatever they hold', () =>
    inCalendar(
      {
        facts: snapshot([
          entry('a.md', '2026-11-20', {title: hostile, channel: hostile}),
          entry('b.md', null, {title: hostile}),
        ]),
      },
      async ({page}) => {
        assert.equal(await page.evaluate(() => window.broken), undefined);
        assert.equal(await page.locator('img, .page script').count(), 0);
        assert.equal(await page.locator(`${chip('a.md')} .title`).textContent(), hostile);
      },
    ));

  test('thirty entries a day are a few and a number, all within reach of the keyboard', () =>
    inCalendar({facts: snapshot(crowd)}, async ({page}) => {
      const day = page.locator(cell('2026-11-24'));
      assert.equal(await day.locator('[data-path]').count(), 30);
      assert.equal(await day.locator('[data-path]:not(.clipped)').count(), 2);
      assert.equal(await day.locator('.more').textContent(), '+28');
      const box = await day.boundingBox();
      assert.ok(box.height < 90, `the day is ${box.height}px high`);
      await page.locator(chip('blog/7.md')).focus();
      assert.ok((await page.locator(chip('blog/7.md')).boundingBox()).width > 20);
      await page.keyboard.press('ArrowDown');
      assert.equal(await page.locator(':focus:not(.clipped)').count(), 1);
      assert.equal(await page.locator('[data-list-path]').count(), 30);
    }));

  test('an empty calendar says what to do', () =>
    inCalendar({facts: snapshot([])}, async calendar => {
      await calendar.page.getByRole('button', {name: 'Plan a piece for today'}).click();
      assert.deepEqual(await wishes(calendar, 'create'), [{type: 'create', day: '2026-11-18'}]);
    }));

  for (const width of [125, 250, 320, 520, 1000, 1600]) {
    test(`nothing is clipped at ${width} px`, () =>
      inCalendar({width, facts: snapshot([...week, ...crowd])}, async ({page}) => {
        const overflow = await page.evaluate(() => {
          const main = document.querySelector('.page');
          return main.scrollWidth - main.clientWidth;
        });
        assert.equal(overflow, 0);
        const grid = await page.getByRole('grid').boundingBox();
        assert.ok(grid.x >= 0 && grid.x + grid.width <= width);
      }));
  }

  // At 200 % zoom a sidebar of 250 px has 125, and a tab of 1280 px has 640.
  for (const [what, options] of [
    ['a sidebar at 200 % zoom', {width: 125, height: 400}],
    ['a tab at 200 % zoom', {width: 640, height: 430, theme: 'light'}],
    ['a sidebar from right to left', {width: 250, dir: 'rtl'}],
    ['a tab from right to left', {width: 1280, dir: 'rtl', theme: 'contrastLight'}],
  ]) {
    for (const view of ['month', 'week', 'agenda']) {
      test(`${what} shows the ${view} whole, and axe finds nothing`, () =>
        inCalendar(
          {...options, facts: snapshot([...week, ...crowd]), state: {month: '2026-11-01', active: '2026-11-18', view}},
          async ({page}) => {
            const beyond = await page.evaluate(() => {
              const parts = [...document.querySelectorAll('button:not(.clipped), h1, h2, input, select')];
              return parts.flatMap(part => {
                const {left, right, width} = part.getBoundingClientRect();
                return width > 0 && (left < -0.5 || right > innerWidth + 0.5) ? [part.outerHTML.slice(0, 120)] : [];
              });
            });
            assert.deepEqual(beyond, []);
            const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze();
            assert.deepEqual(
              violations.map(({id, nodes}) => [id, nodes[0].html, nodes[0].failureSummary]),
              [],
            );
          },
        ));
    }
  }

  test('nothing moves by itself for those who want less motion', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('.page *')].filter(part => {
            const {transitionDuration, animationName} = getComputedStyle(part);
            return transitionDuration.split(', ').some(time => time !== '0s') || animationName !== 'none';
          }).length,
      );
      assert.equal(moving, 0);
    }));

  test('what is left out of a long list is told by its number', () =>
    inCalendar({facts: snapshot(week, {unlisted: {undated: 1200, overdue: 40}})}, async ({page}) => {
      assert.equal(await page.getByText('And 1200 more: the pipeline lists them all.').count(), 1);
      assert.equal(await page.getByRole('button', {name: '42 pieces are past their day.'}).count(), 1);
    }));

  test('this week offers a page that wants a fresh look, with the day of its last update', () =>
    inCalendar({facts: snapshot(week), state: {view: 'agenda'}}, async calendar => {
      const page = entry('about.md', null, {title: 'About me', status: null, updated: '2025-03-02'});
      const facts = snapshot(week);
      await calendar.tell({...facts, week: {...facts.week, refresh: page}});
      const row = calendar.page.getByRole('button', {name: /About me.*updated Mar 2, 2025/});
      await row.click();
      assert.deepEqual(await wishes(calendar, 'open'), [{type: 'open', path: 'about.md'}]);
    }));

  for (const theme of Object.keys(themes)) {
    for (const width of [250, 1200]) {
      test(`axe finds nothing in the ${theme} theme at ${width} px`, () =>
        inCalendar({theme, width, facts: snapshot([...week, ...crowd])}, async ({page}) => {
          const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze();
          assert.deepEqual(
            violations.map(({id, nodes}) => [id, nodes[0].html, nodes[0].failureSummary]),
            [],
          );
        }));
    }
  }
});

describe('going around', () => {
  test('the page asks for the whole of the month it shows, and keeps its place', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      assert.deepEqual((await calendar.sent())[0], {type: 'ready', from: '2026-10-26', to: '2026-12-07'});
      await calendar.page.getByRole('button', {name: 'Next month'}).click();
      assert.equal(await calendar.page.getByRole('grid', {name: 'December 2026', exact: true}).count(), 1);
      assert.deepEqual((await calendar.sent()).at(-1), {type: 'ready', from: '2026-11-25', to: '2027-01-07'});
      assert.deepEqual(await calendar.page.evaluate(() => window.saved), {
        month: '2026-12-01',
        active: '2026-12-01',
        view: 'month',
        query: '',
        coloring: 'status',
        hidden: [],
      });
      await calendar.page.getByRole('button', {name: 'Today'}).click();
      assert.equal(await focused(calendar.page), 'day:2026-11-18');
    }));

  test('the arrow keys walk over days, weeks and months, with one stop for Tab', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      await page.locator(cell('2026-11-18')).focus();
      for (const [key, day] of [
        ['ArrowRight', '2026-11-19'],
        ['ArrowDown', '2026-11-26'],
        ['Home', '2026-11-23'],
        ['End', '2026-11-29'],
        ['ArrowRight', '2026-11-30'],
        ['ArrowRight', '2026-12-01'],
        ['PageUp', '2026-11-01'],
        ['Control+End', '2026-11-30'],
        ['PageDown', '2026-12-30'],
      ]) {
        await page.keyboard.press(key);
        assert.equal(await focused(page), `day:${day}`, key);
        assert.equal(await page.locator('[role="gridcell"][tabindex="0"]').count(), 1);
      }
      assert.deepEqual(await page.evaluate(() => window.leaked), []);
    }));

  test('the arrow keys follow the page from right to left', () =>
    inCalendar({facts: snapshot(week), dir: 'rtl'}, async ({page}) => {
      await page.locator(cell('2026-11-18')).focus();
      await page.keyboard.press('ArrowLeft');
      assert.equal(await focused(page), 'day:2026-11-19');
    }));

  test('Enter begins a draft on a day and opens an entry', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      const {page} = calendar;
      await page.locator(cell('2026-11-20')).focus();
      await page.keyboard.press('Enter');
      assert.deepEqual(await wishes(calendar, 'create'), [{type: 'create', day: '2026-11-20'}]);
      await page.locator(cell('2026-11-19')).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.deepEqual(await wishes(calendar, 'open'), [{type: 'open', path: 'blog/clinic.md'}]);
    }));

  test('a click opens an entry, begins a draft on an empty place, and both only once', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      await calendar.page.locator(chip('blog/clinic.md')).click();
      await calendar.page.locator(cell('2026-11-12')).click();
      assert.deepEqual((await calendar.sent()).slice(2), [
        {type: 'open', path: 'blog/clinic.md'},
        {type: 'create', day: '2026-11-12'},
      ]);
    }));

  test('the host can show a day, and new facts leave the focus where it is', () =>
    inCalendar({facts: snapshot(week)}, async ({page, tell}) => {
      await tell({type: 'show', day: '2027-02-03'});
      assert.equal(await page.getByRole('grid', {name: 'February 2027'}).count(), 1);
      assert.equal(await focused(page), 'day:2027-02-03');
      await tell(snapshot(week));
      assert.equal(await focused(page), 'day:2027-02-03');
    }));
});

describe('other views', () => {
  const week16 = {month: '2026-11-01', active: '2026-11-18', view: 'week'};

  test('a week shows seven days with whole titles, and turns by weeks', () =>
    inCalendar({facts: snapshot(week), state: week16}, async calendar => {
      const {page} = calendar;
      assert.equal(await page.getByRole('grid', {name: 'Week of November 16, 2026'}).count(), 1);
      assert.equal(await page.locator('[role="gridcell"]').count(), 7);
      await page.locator(cell('2026-11-18')).focus();
      await page.keyboard.press('ArrowDown');
      assert.equal(await focused(page), 'day:2026-11-19');
      await page.keyboard.press('PageDown');
      assert.equal(await focused(page), 'day:2026-11-26');
      await page.getByRole('button', {name: 'Previous week'}).click();
      assert.equal(await page.getByRole('grid', {name: 'Week of November 16, 2026'}).count(), 1);
      await drag(page, chip('blog/clinic.md'), cell('2026-11-17'));
      assert.deepEqual(await wishes(calendar, 'move'), [{type: 'move', path: 'blog/clinic.md', day: '2026-11-17'}]);
    }));

  test('a week over the end of a month asks for what it shows', () =>
    inCalendar(
      {facts: snapshot(week), state: {...week16, active: '2026-11-30', month: '2026-11-01'}},
      async calendar => {
        await calendar.page.locator(cell('2026-11-30')).focus();
        await calendar.page.keyboard.press('ArrowDown');
        const asked = (await wishes(calendar, 'ready')).at(-1);
        assert.ok(asked.from <= '2026-11-30' && asked.to >= '2026-12-06');
        assert.equal(await calendar.page.getByRole('grid', {name: 'Week of November 30, 2026'}).count(), 1);
      },
    ));

  test('the agenda begins with this week, then lists the days, each entry once and movable', () =>
    inCalendar({facts: snapshot(week), height: 1000}, async calendar => {
      const {page} = calendar;
      await page.getByRole('button', {name: 'Agenda'}).click();
      assert.equal(await page.getByRole('grid').count(), 0);
      const paths = await page.locator('[data-path]').evaluateAll(list => list.map(one => one.dataset.path));
      assert.deepEqual(paths, [
        'pitches/north.md',
        'blog/second.md',
        'blog/clinic.md',
        'blog/pub.md',
        'ideas/later.md',
      ]);
      await page.locator('[data-path="blog/clinic.md"]').focus();
      await page.keyboard.press('Alt+ArrowDown');
      assert.equal(await focused(page), 'entry:blog/clinic.md');
      await drag(page, '[data-path="ideas/later.md"]', '[data-day="2026-11-18"]');
      assert.deepEqual(
        (await wishes(calendar, 'move')).map(({day}) => day),
        ['2026-11-27', '2026-11-18'],
      );
      assert.equal(await page.evaluate(() => window.saved.view), 'agenda');
    }));

  test('this week asks what went out and what came back, and the answers are for the host', () =>
    inCalendar({facts: snapshot(week), height: 1000}, async calendar => {
      const {page} = calendar;
      await page.getByRole('button', {name: 'Agenda'}).click();
      const section = page.getByRole('region', {name: 'This week'});
      assert.deepEqual(await section.getByRole('heading', {level: 3}).allTextContents(), [
        'Did it go out?2',
        'Due1',
        'Did anything come back?1',
        'One idea worth writing',
      ]);
      await page.locator('[data-path="pitches/north.md"]').focus();
      await page.keyboard.press('Tab');
      assert.equal(await focused(page), 'publish:pitches/north.md');
      await page.keyboard.press('Enter');
      assert.deepEqual(await wishes(calendar, 'publish'), [{type: 'publish', path: 'pitches/north.md'}]);
      await page.getByRole('button', {name: 'Note what came back: “Out there”'}).click();
      assert.deepEqual(await wishes(calendar, 'result'), [{type: 'result', path: 'blog/pub.md'}]);
      assert.equal((await wishes(calendar, 'open')).length, 0);
      await calendar.tell(snapshot(week));
      assert.equal(await focused(page), 'result:blog/pub.md');
    }));

  test('the host hears what is left out, whenever that changes', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      const {page} = calendar;
      await page.getByRole('button', {name: 'drafting', exact: true}).click();
      await page.getByRole('searchbox').fill('clinic');
      await page.getByRole('button', {name: 'Next month'}).click();
      assert.deepEqual(
        (await wishes(calendar, 'filter')).map(({filter}) => filter),
        [
          {query: '', coloring: 'status', hidden: []},
          {query: '', coloring: 'status', hidden: ['drafting']},
          {query: 'clinic', coloring: 'status', hidden: ['drafting']},
        ],
      );
    }));

  test('the context menu over an entry knows its draft', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      const context = await page.locator(chip('blog/clinic.md')).getAttribute('data-vscode-context');
      assert.equal(JSON.parse(context).draft, 'blog/clinic.md');
      assert.equal(JSON.parse(context).webviewSection, 'entry');
    }));

  test('what is overdue is told from every month', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      await page.getByRole('button', {name: 'Next month'}).click();
      await page.getByRole('button', {name: '2 pieces are past their day. Did it go out?'}).click();
      assert.equal(await page.getByRole('heading', {name: 'Did it go out?'}).count(), 1);
    }));

  test('the search finds words anywhere in an entry and keeps the caret', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      await page.getByRole('searchbox').click();
      await page.keyboard.type('clin sched');
      assert.deepEqual(await page.locator('[data-path]').evaluateAll(list => list.map(one => one.dataset.path)), [
        'blog/clinic.md',
      ]);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('zz');
      assert.equal(await page.getByRole('searchbox').inputValue(), 'clin schezzd');
      assert.equal(await page.getByText('Nothing matches the filter.').count(), 1);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('[data-path]').count(), 5);
      assert.deepEqual(await page.evaluate(() => window.leaked), []);
    }));

  test('whoever types a search still reaches the commands of the editor', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      await page.getByRole('searchbox').focus();
      for (const key of ['a', 'ArrowLeft', 'Alt+ArrowLeft', 'Control+Z', 'Control+ArrowRight', 'Backspace']) {
        await page.keyboard.press(key);
      }
      assert.deepEqual(await page.evaluate(() => window.leaked), []);
      for (const key of ['F1', 'Control+Shift+P', 'Control+s']) await page.keyboard.press(key);
      assert.deepEqual(
        (await page.evaluate(() => window.leaked)).filter(key => key !== 'Shift'),
        ['F1', 'P', 's'],
      );
    }));

  test('a search and what is left out are kept while the page is away', () =>
    inCalendar({facts: snapshot(week)}, async ({page}) => {
      await page.getByRole('button', {name: 'drafting', exact: true}).click();
      await page.getByRole('searchbox').fill('clin');
      const saved = await page.evaluate(() => window.saved);
      await inCalendar({facts: snapshot(week), state: saved}, async ({page: again}) => {
        assert.equal(await again.getByRole('searchbox').inputValue(), 'clin');
        assert.equal(
          await again.getByRole('button', {name: 'drafting', exact: true}).getAttribute('aria-pressed'),
          'false',
        );
        assert.equal(await again.locator('[data-path]').count(), 1);
      });
    }));

  test('a press on a status leaves its entries out, and colors can stand for channels', () =>
    inCalendar({facts: snapshot([...week, entry('li.md', '2026-11-21', {channel: 'linkedin'})])}, async ({page}) => {
      await page.getByRole('button', {name: 'drafting', exact: true}).click();
      assert.equal(await page.locator('[data-path]').count(), 3);
      assert.equal(await focused(page), 'toggle:drafting');
      await page.getByRole('combobox', {name: 'Color by'}).selectOption('channel');
      assert.equal(await page.locator('[data-path]').count(), 6);
      assert.equal(await page.locator(`${chip('li.md')} .letter`).getAttribute('data-letter'), 'L');
      assert.notEqual(
        await page.locator(chip('li.md')).getAttribute('data-color'),
        await page.locator(chip('blog/clinic.md')).getAttribute('data-color'),
      );
      await page.getByRole('button', {name: 'linkedin', exact: true}).click();
      assert.equal(await page.locator(chip('li.md')).count(), 0);
    }));

  for (const view of ['week', 'agenda']) {
    for (const [theme, width] of [
      ['light', 250],
      ['contrast', 1200],
      ['dark', 700],
    ]) {
      test(`axe finds nothing in the ${view}, ${theme}, at ${width} px`, () =>
        inCalendar({theme, width, facts: snapshot([...week, ...crowd]), state: {...week16, view}}, async ({page}) => {
          const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze();
          assert.deepEqual(
            violations.map(({id, nodes}) => [id, nodes[0].html, nodes[0].failureSummary]),
            [],
          );
        }));
    }
  }
});

describe('moving', () => {
  test('an entry dragged to a day asks for the move, and only for that', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      const {page} = calendar;
      await drag(page, chip('blog/clinic.md'), cell('2026-11-25'));
      assert.deepEqual((await calendar.sent()).slice(2), [{type: 'move', path: 'blog/clinic.md', day: '2026-11-25'}]);
      assert.equal(await page.locator(`${cell('2026-11-25')} [data-path="blog/clinic.md"]`).count(), 1);
      assert.match(await spoken(page), /“A clinic” moved to Wednesday, November 25, 2026, 5 days later/);
      assert.equal(await page.locator('.ghost, .target, .lifted, .dragging').count(), 0);
    }));

  test('an entry without a day, and a title in the list, can be dragged too', () =>
    inCalendar({height: 1000, facts: snapshot(week)}, async calendar => {
      await drag(calendar.page, '[data-path="ideas/later.md"]', cell('2026-11-27'));
      await drag(calendar.page, '[data-list-path="blog/clinic.md"]', cell('2026-11-26'));
      assert.deepEqual(await wishes(calendar, 'move'), [
        {type: 'move', path: 'ideas/later.md', day: '2026-11-27'},
        {type: 'move', path: 'blog/clinic.md', day: '2026-11-26'},
      ]);
    }));

  test('Escape, the same day and a place outside of the grid leave it where it was', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      const {page} = calendar;
      await drag(page, chip('blog/clinic.md'), cell('2026-11-25'), {drop: false});
      assert.equal(await page.locator('.ghost').count(), 1);
      assert.equal(await page.locator(`${cell('2026-11-25')}.target`).count(), 1);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('.ghost, .target').count(), 0);
      await page.mouse.up();
      await drag(page, chip('blog/clinic.md'), cell('2026-11-20'));
      await drag(page, chip('blog/clinic.md'), 'h1');
      assert.deepEqual(await wishes(calendar, 'move'), []);
      assert.deepEqual(await page.evaluate(() => window.leaked), []);
    }));

  test('facts that come during a drag do not disturb it', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      await drag(calendar.page, chip('blog/clinic.md'), cell('2026-11-25'), {drop: false});
      await calendar.tell(snapshot(week.slice(0, 1)));
      assert.equal(await calendar.page.locator('.ghost').count(), 1);
      await calendar.page.mouse.up();
      assert.equal((await wishes(calendar, 'move')).length, 1);
      assert.equal(await calendar.page.locator('[data-path]').count(), 1);
    }));

  test('resting on an arrow turns the month under the entry', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      const {page} = calendar;
      await drag(page, chip('blog/clinic.md'), '[data-turn="next"]', {drop: false});
      await page.getByRole('grid', {name: 'December 2026'}).waitFor();
      const box = await page.locator(cell('2026-12-10')).boundingBox();
      await page.mouse.move(box.x + 9, box.y + 9, {steps: 3});
      await page.mouse.up();
      assert.deepEqual(await wishes(calendar, 'move'), [{type: 'move', path: 'blog/clinic.md', day: '2026-12-10'}]);
    }));

  test('a long press drags with a finger', () =>
    inCalendar({facts: snapshot(week), touch: true}, async calendar => {
      const {page} = calendar;
      const [a, b] = [
        await page.locator(chip('blog/clinic.md')).boundingBox(),
        await page.locator(cell('2026-11-27')).boundingBox(),
      ];
      const session = await page.context().newCDPSession(page);
      const touch = (type, x, y) =>
        session.send('Input.dispatchTouchEvent', {type, touchPoints: type === 'touchEnd' ? [] : [{x, y}]});
      await touch('touchStart', a.x + 8, a.y + 6);
      await page.waitForTimeout(450);
      await touch('touchMove', b.x + 8, b.y + 10);
      await touch('touchMove', b.x + 9, b.y + 11);
      await touch('touchEnd');
      assert.deepEqual(await wishes(calendar, 'move'), [{type: 'move', path: 'blog/clinic.md', day: '2026-11-27'}]);
    }));

  test('Alt with the arrows moves by days and weeks, quickly too, and the focus follows', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      const {page} = calendar;
      await page.locator(chip('blog/clinic.md')).focus();
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowDown'])
        await page.keyboard.press(`Alt+${key}`);
      const days = (await wishes(calendar, 'move')).map(({day}) => day);
      assert.deepEqual(days, ['2026-11-21', '2026-11-28', '2026-11-27', '2026-11-20', '2026-11-27', '2026-12-04']);
      assert.equal(await page.getByRole('grid', {name: 'December 2026'}).count(), 1);
      assert.equal(await focused(page), 'entry:blog/clinic.md');
      await calendar.tell(snapshot([{...week[0], date: '2026-12-04'}]));
      assert.equal(await focused(page), 'entry:blog/clinic.md');
      assert.deepEqual(await page.evaluate(() => window.leaked), []);
    }));

  test('a refused move goes back, and the reason is spoken', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      const {page} = calendar;
      await page.locator(chip('blog/clinic.md')).focus();
      await page.keyboard.press('Alt+ArrowRight');
      assert.equal(await page.locator(`${cell('2026-11-21')} [data-path="blog/clinic.md"]`).count(), 1);
      await calendar.tell({type: 'announce', text: 'The file is read-only.'});
      await calendar.tell(snapshot(week));
      assert.equal(await page.locator(`${cell('2026-11-20')} [data-path="blog/clinic.md"]`).count(), 1);
      assert.equal(await spoken(page), 'The file is read-only.');
      assert.equal(await focused(page), 'entry:blog/clinic.md');
    }));

  test('M takes a day in words and tells what it understood', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      const {page} = calendar;
      await page.locator(chip('blog/clinic.md')).focus();
      await page.keyboard.press('m');
      await page.keyboard.type('someday');
      await page.keyboard.press('Enter');
      assert.equal(await page.getByRole('dialog', {name: 'Move “A clinic”'}).count(), 1);
      await page.getByLabel('Move to').fill('next fri');
      assert.equal(await page.locator('output').textContent(), 'Friday, November 27, 2026');
      await page.keyboard.press('Enter');
      assert.deepEqual(await wishes(calendar, 'move'), [{type: 'move', path: 'blog/clinic.md', day: '2026-11-27'}]);
      assert.equal(await focused(page), 'entry:blog/clinic.md');
      await page.keyboard.press('m');
      await page.keyboard.press('Escape');
      assert.equal(await page.getByRole('dialog').count(), 0);
      assert.equal(await focused(page), 'entry:blog/clinic.md');
      assert.equal((await wishes(calendar, 'move')).length, 1);
    }));

  test('Ctrl+Z asks for the move to be taken back', () =>
    inCalendar({facts: snapshot(week)}, async calendar => {
      await calendar.page.locator(cell('2026-11-20')).focus();
      await calendar.page.keyboard.press('Control+z');
      assert.deepEqual((await calendar.sent()).at(-1), {type: 'undo'});
      await drag(calendar.page, chip('blog/clinic.md'), cell('2026-11-25'));
      await calendar.tell(snapshot([{...week[0], date: '2026-11-25'}]));
      await calendar.page.keyboard.press('Control+z');
      await calendar.page.locator('body').evaluate(() => document.activeElement.blur());
      await calendar.page.keyboard.press('Control+z');
      assert.equal((await wishes(calendar, 'undo')).length, 3);
      await calendar.page.keyboard.press('ArrowDown');
      assert.equal(await focused(calendar.page), 'day:2026-11-25');
      assert.deepEqual(await calendar.page.evaluate(() => window.leaked), []);
    }));
});
