import type { ToolWords } from './ToolWords.ts';

/** The tools in English. */
export const toolsEn = {
  bar: 'Tools',
  tool: {
    table: { name: 'Table', note: 'The figures on the map as a table (T)' },
    ranking: { name: 'Ranking', note: 'Places by rank, and how ranks changed' },
    compare: { name: 'Compare', note: 'Two places, two years, yearly growth' },
    analysis: { name: 'Analysis', note: 'Centre of gravity, sums within an area, all years small, concentration' },
    own: { name: 'My data', note: 'See your own data on the map; they stay on this device' },
  },
  addToCompare: 'Add to compare',
  tabs: 'Tool and panel',
  drop: 'Let go to see these data on the map (read on this device, not uploaded)',
} satisfies ToolWords;
