// Text for bench.mjs: posts made of invented sentences, the same on every run.

/** Numbers from 0 to 1 that look random and are the same for the same seed (a linear congruential generator). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const openers =
  'Last winter|On Monday|If you run a bakery|After the flood|When the ward was full|Most days|By noon|At first|Two weeks later|In the old shop'.split(
    '|',
  );
const actors =
  'the night baker|our neighbor|a cook from the school|the new nurse|Tomas|my sister|the landlord|a customer|the whole crew|the carpenter'.split(
    '|',
  );
const verbs = 'moved|measured|counted|repaired|sold|asked for|carried|drew|wrote down|forgot|tried|opened'.split('|');
const things =
  'the oven door|forty loaves|a map of the yard|the linen cupboard|three letters|every chair|the invoice|an honest number|the long table|a spare key|the delivery plan|the keys to the yard'.split(
    '|',
  );
const tails =
  'before anybody else was awake|because the first plan had failed|and nobody noticed until Friday|so that you could open at eight|for less than a hundred euros|while the rain kept on|although the seal was as hard as wood|and it held for eleven months'.split(
    '|',
  );

/** A Markdown draft of about so many words: paragraphs, a third of them with marks, headings, lists, quotes, code and tables. */
export function draftOf(words, seed = 1) {
  const random = randomFrom(seed);
  const pick = list => list[Math.floor(random() * list.length)];
  const sentence = () => `${pick(openers)}, ${pick(actors)} ${pick(verbs)} ${pick(things)} ${pick(tails)}.`;
  const many = (count, make) => Array.from({length: count}, make);
  const marked = text => {
    const word = pick(text.split(' ').filter(one => /^[a-z]{4,}$/.test(one)));
    const as = [`*${word}*`, `**${word}**`, `[${word}](https://example.com/${word})`, `\`${word}\``];
    return text.replace(word, pick(as));
  };
  const block = () => {
    const kind = random();
    if (kind < 0.08) return `## ${sentence().slice(0, 40).trim()}`;
    if (kind < 0.14) return many(4, () => `- ${sentence()}`).join('\n');
    if (kind < 0.17) return `> ${sentence()}`;
    if (kind < 0.2) return `\`\`\`sh\n${sentence()}\n\n${sentence()}\n\`\`\``;
    if (kind < 0.22)
      return `| Who | What |\n| --- | --- |\n${many(3, () => `| ${pick(actors)} | ${pick(things)} |`).join('\n')}`;
    const text = many(2 + Math.floor(random() * 4), sentence).join(' ');
    if (random() < 0.02) return `${text} ${pick(actors)} is a team player.`;
    return random() < 0.35 ? marked(text) : text;
  };
  const blocks = ['---\ntitle: A year at the oven\ndate: 2026-11-02\nstatus: ready\n---', '# A year at the oven'];
  let count = 0;
  while (count < words) {
    const next = block();
    blocks.push(next);
    count += next.split(/\s+/).length;
  }
  return `${blocks.join('\n\n')}\n`;
}
