import {type Coloring, colorings} from '../calendar/filter.js';
import {el} from './dom.js';
import type {Model} from './model.js';
import {colorOf, markOf} from './status-mark.js';
import {t} from './words.js';

const nameless: Readonly<Record<Coloring, string>> = {
  status: t('no status'),
  channel: t('no channel'),
  pillar: t('no pillar'),
};
const names: Readonly<Record<Coloring, string>> = {status: t('Status'), channel: t('Channel'), pillar: t('Pillar')};

/** Which mark stands for what; a press leaves its entries out or takes them in again. */
export function drawLegend(model: Model): HTMLElement {
  const picker = el(
    'select',
    {attrs: {'data-focus': 'coloring', 'data-coloring': '', 'aria-label': t('Color by'), title: t('Color by')}},
    ...colorings.map(coloring => {
      const option = el('option', {attrs: {value: coloring}}, names[coloring]);
      option.selected = coloring === model.coloring;
      return option;
    }),
  );
  const toggles = model.values.map(value => {
    const name = value ?? nameless[model.coloring];
    return el(
      'button',
      {
        class: 'value',
        attrs: {
          type: 'button',
          'data-toggle': value ?? '',
          'data-focus': `toggle:${value ?? ''}`,
          'data-color': colorOf(value, model),
          'aria-pressed': String(!model.hidden.has(value)),
          title: model.hidden.has(value) ? t('Show {0}', name) : t('Hide {0}', name),
        },
      },
      markOf(value, model),
      el('span', {}, name),
    );
  });
  return el('div', {class: 'legend', attrs: {role: 'group', 'aria-label': t('What is shown')}}, picker, ...toggles);
}
