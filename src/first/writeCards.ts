import { LAST_YEAR, yearIndex } from '#data/year.ts';
import { HEAT_TICKS, heatPosition } from '#derive/heatScale.ts';
import { nationalParcels } from '#derive/parcels.ts';
import { formatReading } from '#words/formatReading.ts';
import { formatShort } from '#words/formatShort.ts';
import type { Words } from '#words/Words.ts';
import { escape, inBoth } from './inBoth.ts';
import type { FirstData } from './readDataset.ts';

function writeTicks({ language }: Words): string {
  return HEAT_TICKS.map(
    tick => `<i style="left:${(heatPosition(tick) * 100).toFixed(1)}%">${formatShort(tick, language)}</i>`,
  ).join('');
}

function writeNation({ dataset }: FirstData, words: Words): string {
  const reading = nationalParcels(dataset)[yearIndex(LAST_YEAR)];
  if (reading?.kind !== 'value') return escape(words.nation);
  const value = `<b>${escape(formatReading(reading, 'parcels', words.language))}</b>`;
  return `<i>${escape(words.nation)}</i>${value}<em>${escape(words.status[reading.status].name)}</em>`;
}

/** The heat's scale with its numbers, for a corner of the map. */
export function writeLegend(): string {
  const legend = inBoth(
    'div',
    words =>
      `<b>${escape(words.legend.heat)}</b> <small>${escape(words.legend.heatUnit)}</small>` +
      `<div class="first-ramp"></div><div class="first-ticks">${writeTicks(words)}</div>`,
  );
  return `<div class="first-legend">${legend}</div>`;
}

/** The cards around the map, where the program will put its own: the title, and the year with the nation's figure. */
export function writeCards(data: FirstData): string {
  const title = inBoth(
    'span',
    ({ title: name, subtitle }) => `<b>${escape(name)}</b> <small>${escape(subtitle)}</small>`,
  );
  const nation = inBoth('span', words => `${writeNation(data, words)}<small>${escape(words.loading)}</small>`);
  return `<header class="first-title">${title}</header><footer class="first-time"><b>${LAST_YEAR}</b>${nation}</footer>`;
}
