import {describe, expect, test} from 'vitest';
import {invites} from '../../../src/core/detect/invitation.js';

describe('an invitation', () => {
  test.each([
    // An imperative at the start of a sentence, or of its main clause.
    'Give me a call.',
    'Bring a loaf on Tuesday.',
    'Come bake with us.',
    'We cannot wait to fire the oven. Follow our notes for progress!',
    'Follow along as the dough rises.',
    'Drop by on market day.',
    'Join the tasting in May.',
    'Book a table at the window.',
    'Try it with rye.',
    'Grab a bag from the shelf.',
    'Send me your recipe, and I will mark what to change.',
    'If your crust is pale, send a picture.',
    'Before you buy an oven: measure the door.',
    'The course is full; write to me for the next one.',
    'Rye is harder — ask Wanda.',
    '👉 Subscribe for one loaf a week',
    'For the dates, see the board in the shop.',
    'To order call the bakery before six.',
    'Don’t forget the salt.',
    'Bakers, tell us what you pay for flour.',
    'The door is never locked, so come in.',
    // A door held open.
    'If a mill is missing here, please add it to the map.',
    'You are welcome to taste.',
    'For an order kindly ring before six.',
    'DM for the price of a whole tray.',
    'We always welcome more bakers.',
    'Beginners are always welcome.',
    'Recipes for spelt are welcome until Friday.',
    'We encourage all bakeries to weigh their leftovers.',
    'I would love to see your first crumb.',
    'You can order by noon for the next morning.',
    'You’ll find us behind the church.',
    'The recipe can be downloaded from the page of the guild.',
    'See you on Saturday!',
    // A question, and a way to answer.
    'What do you do with yesterday’s bread?',
    'Have a question about rye? The shop is open until six.',
    'Ready to bake? It starts at eight.',
    'May I bring a loaf? It costs nothing.',
    'Wanda Berg, wanda@example.com',
    'Orders: +44 20 7946 0123',
  ])('%s', text => {
    expect(invites(text)).toBe(true);
  });
});

describe('no invitation', () => {
  test.each([
    'We bake ours wet.',
    // A subject of its own.
    'People come to me with stale bread.',
    'The crust should tell us more about the oven.',
    'They follow our recipe, write to us and send the crumbs.',
    'Every guest was asked to try it.',
    'The miller told me to call him.',
    'We weigh, fold and bake the dough, then let it cool.',
    // In quotation marks.
    'The sign in the window says “Come in, try our rye, and call us.”',
    '“Will you bake again?” she asked, and he did.',
    // Duties and nouns.
    'Call center, Porto, 2014–2019',
    'Order books of a bakery',
    'Show of hands',
    'Write clean labels for loaves',
    'Answer letters, support bakers, visitors and drivers',
    'Managed the night shift from 2014 to 2019.',
    'A welcome change from white bread.',
    'Beginners are not welcome.',
    'In 2019 12,450 loaves went to schools.',
  ])('%s', text => {
    expect(invites(text)).toBe(false);
  });
});
