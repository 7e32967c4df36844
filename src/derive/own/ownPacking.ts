import {
  OWN_GAP,
  parseOwnLink,
  textAt,
  type OwnData,
  type OwnDrawn,
  type OwnLink,
  type TextColumn,
} from '#data/own.ts';
import { YEARS } from '#data/year.ts';
import { finishOwn } from './finishOwn.ts';

/** Most characters that own data may take in a link: mail and chat programs cut longer ones. */
export const MAX_LINK = 2000;
/** More points never fit into so many characters. */
const MAX_POINTS = 1500;
/** A link that grows beyond this when it is unpacked was made to fill the memory. */
const MAX_UNPACKED = 500_000;

const digits = (value: number, count: number) => Number(value.toFixed(count));

const textOf = (column: TextColumn | null, row: number) => (column ? textAt(column, row) : '');

function toLink({ title, measure, count, lon, lat, values, ...columns }: OwnData, drawn: OwnDrawn): OwnLink {
  return {
    v: 1,
    title,
    measure: measure && [measure.name, measure.unit],
    drawn,
    points: Array.from({ length: count }, (_, row) => [
      digits(lon[row] ?? 0, 4),
      digits(lat[row] ?? 0, 4),
      textOf(columns.names, row),
      textOf(columns.categories, row),
      textOf(columns.statuses, row),
      textOf(columns.sources, row),
      YEARS.map((_year, year) => {
        const value = values[row * YEARS.length + year] ?? OWN_GAP;
        // Seven digits are all that the numbers hold.
        return value === OWN_GAP ? null : Number(value.toPrecision(7));
      }),
    ]),
  };
}

function toBase64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, byte => String.fromCodePoint(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, letter => letter.codePointAt(0) ?? 0);
}

/**
 * Own data as letters for a link: JSON, deflated, in the alphabet of RFC 4648 section 5. Null where they would take more
 * than `MAX_LINK` letters.
 */
export async function packLink(data: OwnData, drawn: OwnDrawn): Promise<string | null> {
  if (data.count > MAX_POINTS) return null;
  const json = new Blob([JSON.stringify(toLink(data, drawn))]);
  const deflated = json.stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = toBase64(new Uint8Array(await new Response(deflated).arrayBuffer()));
  return packed.length > MAX_LINK ? null : packed;
}

/** Reads a stream's text, up to `MAX_UNPACKED` characters; null where it is longer. */
async function boundedText(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  const go = async (before: string): Promise<string | null> => {
    const { done, value } = await reader.read();
    if (done) return before;
    const longer = before + decoder.decode(value, { stream: true });
    if (longer.length <= MAX_UNPACKED) return go(longer);
    void reader.cancel();
    return null;
  };
  return go('');
}

/** Own data out of a link's letters, with how they are drawn; null for letters that hold none. Never rejects. */
export async function unpackLink(packed: string): Promise<{ readonly data: OwnData; readonly drawn: OwnDrawn } | null> {
  try {
    const inflated = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const json = await boundedText(inflated);
    const link = json === null ? null : parseOwnLink(json);
    return link && { data: fromLink(link), drawn: link.drawn };
  } catch {
    return null;
  }
}

function fromLink({ title, measure, points }: OwnLink): OwnData {
  return finishOwn({
    title,
    measure: measure && { name: measure[0], unit: measure[1] },
    lon: Float32Array.from(points, ([lon]) => lon),
    lat: Float32Array.from(points, ([, lat]) => lat),
    values: Float32Array.from(
      points.flatMap(point => point[6]),
      value => value ?? OWN_GAP,
    ),
    texts: {
      name: points.map(point => point[2]),
      category: points.map(point => point[3]),
      status: points.map(point => point[4]),
      source: points.map(point => point[5]),
    },
  });
}
