import { unpackLink } from '#derive/own/ownPacking.ts';
import { selectTool } from '#state/actions.ts';
import { putOwnInLink, showOwn } from '#state/ownActions.ts';
import { failReading } from './ownReader.ts';

/** Shows own data that a link holds; where they are broken the tool opens and says so. */
export async function showPacked(packed: string): Promise<void> {
  const read = await unpackLink(packed);
  if (!read) {
    failReading('link-broken');
    putOwnInLink('');
    return selectTool('own');
  }
  showOwn(read.data, read.drawn);
  putOwnInLink(packed);
}
