import { manifest } from '#data/loadPart.ts';
import type { About } from '#derive/download/DownloadTable.ts';

/** The licence of the open data; it covers what is this project's to give, as datapackage.json says. */
export const LICENCE = 'CC-BY-4.0';
const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** What every file says of itself: title, how to read it, version of the data, licence. */
export function describeFile(title: string, note: string): About {
  return { title, note, version: manifest.version, licence: LICENCE, licence_url: LICENCE_URL };
}
