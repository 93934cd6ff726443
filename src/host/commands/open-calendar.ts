import type {CalendarViews} from '../calendar-views.js';
import type {Command} from '../command.js';
import type {Today} from '../today.js';

/** `openCalendar()`: the calendar, large, in an editor tab. */
export function openCalendar(views: CalendarViews): Command {
  return {
    id: 'lodestone.openCalendar',
    async run() {
      views.openTab();
    },
  };
}

/** `goToToday()`: shows today on the calendar that is in front. */
export function goToToday(views: CalendarViews, today: Today): Command {
  return {
    id: 'lodestone.goToToday',
    run: () => views.show(today.day()),
  };
}
