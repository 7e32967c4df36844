import { LISTED_YEARS, type ListedTown } from '#data/villageList.ts';
import type { Words } from '#words/Words.ts';

/** In which years a town was a Taobao town, as far as estimates are shown; empty where in none. */
export function tellTaobaoTown(
  { taobaoTown = '' }: Pick<ListedTown, 'taobaoTown'>,
  estimates: boolean,
  { listed, status }: Words,
): string {
  const years = LISTED_YEARS.flatMap((year, column) => {
    const letter = taobaoTown[column];
    if (letter === 'r') return [String(year)];
    return letter === 'e' && estimates ? [`${year} (${status.estimated.name})`] : [];
  });
  return years.length === 0 ? '' : listed.taobaoTown(years.join(listed.separator));
}
