import type {Channel} from '../brief/brief.js';
import {addDays, type Day, daysBetween, weekdayOf} from './day.js';
import type {Entry} from './entry.js';
import {gapsOf} from './gaps.js';
import {outingsOf} from './outings.js';

/** A day on which a channel could use another piece. */
export interface Slot {
  readonly channel: string;
  readonly day: Day;
}

/** Pieces so many days before and after a range count when its days are chosen. */
export const slotReach = 92;

/**
 * Days for the pieces that cadences still ask for from `from` to `to` (both included), in order. A stretch that the range
 * cuts short gets its share only, so that nobody has to catch up in a week or crowds its end. Days are chosen apart from the channel's other
 * pieces, away from crowded days and weekends, and over all days of the week. The same entries give the same days.
 */
export function openSlots(
  channels: readonly Channel[],
  entries: readonly Entry[],
  {from, to, weekStart}: {readonly from: Day; readonly to: Day; readonly weekStart: number},
): readonly Slot[] {
  const crowd = new Map<Day, number>();
  const own = new Map<string, Day[]>(channels.map(({id}) => [id, []]));
  const take = (channel: string | null, day: Day) => {
    crowd.set(day, (crowd.get(day) ?? 0) + 1);
    own.get(channel ?? '')?.push(day);
  };
  const [before, after] = [addDays(from, -slotReach), addDays(to, slotReach)];
  for (const {channel, day} of entries.flatMap(outingsOf)) if (day >= before && day <= after) take(channel, day);
  const slots: Slot[] = [];
  for (const {channel, ...gap} of gapsOf(channels, entries, {from, to, weekStart})) {
    const first = gap.from < from ? from : gap.from;
    const last = gap.to > to ? to : gap.to;
    const length = daysBetween(gap.from, gap.to) + 1;
    const days = Array.from({length: daysBetween(first, last) + 1}, (_, index) => addDays(first, index));
    const share = (gap.expected * days.length) / length;
    const due = gap.from < from ? Math.ceil(share) : Math.round(share);
    const apart = Math.floor(length / gap.expected / 2);
    const aDay = Math.ceil(gap.expected / length);
    const others = own.get(channel) ?? [];
    for (let left = Math.min(gap.expected - gap.planned, due); left > 0; left--) {
      const free = days.filter(day => others.filter(one => one === day).length < aDay);
      const best = cheapest(free, day => {
        const nearest = Math.min(apart, ...others.map(one => Math.abs(daysBetween(one, day))));
        const sameWeekday = slots.filter(one => weekdayOf(one.day) === weekdayOf(day)).length;
        return 3 * (apart - nearest) + 4 * (crowd.get(day) ?? 0) + sameWeekday + (weekdayOf(day) % 6 === 0 ? 2 : 0);
      });
      if (best === undefined) break;
      slots.push({channel, day: best});
      take(channel, best);
    }
  }
  return slots.sort((a, b) => (`${a.day} ${a.channel}` < `${b.day} ${b.channel}` ? -1 : 1));
}

/** The first of those that cost least. */
export function cheapest<T>(choices: readonly T[], cost: (choice: T) => number): T | undefined {
  let best: {readonly choice: T; readonly cost: number} | undefined;
  for (const choice of choices) {
    const own = cost(choice);
    if (!best || own < best.cost) best = {choice, cost: own};
  }
  return best?.choice;
}
