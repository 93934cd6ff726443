// What hands and eyes do on a calendar, for every test of a page.
import assert from 'node:assert/strict';
import {eventually} from './editor.mjs';

export const month = new Date().toISOString().slice(0, 7);
/** A day in the middle of this month, so that it is in sight whatever today is. */
export const day = number => `${month}-${number}`;
export const entry = path => `[role=gridcell] [data-path="${path}"]`;
export const cell = date => `[role=gridcell][data-date="${date}"]`;

/** The entry of a path where it stands on a day. */
export const on = (date, path) => `${cell(date)} [data-path="${path}"]`;

/** Drags by mouse, as slowly as a hand does. */
export async function drag(editor, from, to) {
  // A calendar that is being drawn anew has no boxes for a moment.
  const [start, end] = await eventually('both are drawn', async () => {
    const boxes = [await from.boundingBox(), await to.boundingBox()];
    return boxes.every(box => box !== null) && boxes;
  });
  const {mouse} = editor.page;
  await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await mouse.down();
  await mouse.move(start.x + start.width / 2 + 6, start.y + start.height / 2 + 6, {steps: 3});
  await mouse.move(end.x + end.width / 2, end.y + end.height / 2, {steps: 8});
  await mouse.up();
}

/** Waits until the file holds exactly that text. */
export async function reads(editor, path, wanted) {
  let last = '';
  await eventually(
    `${path} holds\n${wanted}`,
    async () => {
      last = await editor.read(path);
      return last === wanted;
    },
    8_000,
  ).catch(() => assert.equal(last, wanted));
}

/** Waits until the live region tells of it. */
export function heard(calendar, words) {
  return eventually(`${words} is announced`, async () =>
    (await calendar.locator('[aria-live]').allTextContents()).some(text => text.includes(words)),
  );
}
