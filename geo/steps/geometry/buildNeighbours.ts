import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { difference } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import type { CountiesFile } from '#data/topology.ts';
import { cutAtDateLine } from './cutAtDateLine.ts';
import { giveAway, type PieceTopology } from './giveAway.ts';
import { runMapshaper } from './runMapshaper.ts';

/** What is drawn around China, in degrees: west, south, east, north. */
export const SURROUNDINGS = [-20, -36, 180, 83] as const;

/** ISO numbers of China, Taiwan, Hong Kong and Macau: their land comes from the county layer and from nowhere else. */
const OWN = new Set(['156', '158', '344', '446']);

/** Natural Earth gives land in dispute among other countries no number. */
const NAMELESS = '000';

/** Countries near enough to be seen beside China at every zoom; those beyond fill the edges of wide windows only. */
const NEAR = ['004', '050', '051', '064', '104', '116', '344', '356', '360', '392', '398', '408', '410', '417', '418'];
NEAR.push('496', '524', '586', '608', '643', '704', '762', '764', '795', '860', NAMELESS);
/** Coast and borders among neighbours are only context: vertices that matter less than this many metres go. */
const INTERVAL = { near: 15_000, far: 135_000 };
/** Islands far away or smaller than this say nothing of China. */
const LEAST_ISLAND = '3000km2';
/** Cracks up to this width on the land border are closed: there the two sources draw the same border differently. */
const CRACK = '14km';

type World = Topo.Topology<{ countries: Topo.GeometryCollection }>;
type Named = { id: string };

function readWorld(): World {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as World;
}

function readNeighbours() {
  const world = readWorld();
  const { features } = feature(world, world.objects.countries);
  const foreign = features.filter(({ id }) => !OWN.has(String(id)));
  return {
    type: 'FeatureCollection',
    features: foreign.map(one => ({
      type: 'Feature',
      properties: { id: String(one.id ?? NAMELESS) },
      geometry: cutAtDateLine(one as Feature<Polygon | MultiPolygon>).geometry,
    })),
  };
}

type China = Feature<MultiPolygon, Named>;
type Land = FeatureCollection<Polygon | MultiPolygon, Named>;

/** Neighbours without anything inside China, and China with the cracks in between closed in its favour. */
async function cutAlong(china: China): Promise<Land> {
  const commands = [
    `-i around.json name=around -clip bbox=${SURROUNDINGS.join(',')}`,
    '-i china.json name=china -erase source=china target=around -filter-slivers target=around',
    `-merge-layers target=around,china name=land force -clean gap-width=${CRACK} close-outer-gaps -o out.json format=geojson`,
  ];
  return (await runMapshaper(commands, { 'around.json': readNeighbours(), 'china.json': china }))['out.json'] as Land;
}

/** Takes back from China what lies beyond its outline: the cracks, as pieces of id '' for the neighbours to share. */
async function splitOffCracks(land: Land, china: China): Promise<PieceTopology> {
  const grown = land.features.filter(({ properties }) => properties.id === china.properties.id);
  const cracks = difference({ type: 'FeatureCollection', features: [...grown, china] });
  const features = [
    ...land.features.filter(one => !grown.includes(one)),
    china,
    ...(cracks ? [{ ...cracks, properties: { id: '' } }] : []),
  ];
  const commands = ['-i land.json snap -clean gap-width=0 -explode -o out.json format=topojson no-quantization'];
  return (await runMapshaper(commands, { 'land.json': { type: 'FeatureCollection', features } }))[
    'out.json'
  ] as PieceTopology;
}

/**
 * The land around China: Natural Earth at 1:50 million without anything inside the outline of `counties`, closed up
 * against that outline, so that neither a strip of sea nor a strip of foreign land shows on the border. The shared
 * border keeps all its vertices. One feature a country, `id` its ISO number.
 */
export async function buildNeighbours(counties: CountiesFile): Promise<Land> {
  const outline = merge(counties, counties.objects.units.geometries as (Topo.Polygon | Topo.MultiPolygon)[]);
  const china: China = { type: 'Feature', properties: { id: '156' }, geometry: outline };
  const pieces = await splitOffCracks(await cutAlong(china), china);
  const commands = [
    '-i land.json -dissolve id',
    `-simplify variable interval='id == "156" ? 0 : ${JSON.stringify(NEAR)}.includes(id) ? ${INTERVAL.near} : ${INTERVAL.far}'`,
    `-filter-islands min-area=${LEAST_ISLAND} remove-empty -filter 'id != "156" && id != ""' -filter 'this.area > 0' -o out.json format=geojson precision=0.0001`,
  ];
  const output = await runMapshaper(commands, { 'land.json': giveAway(pieces, '156') });
  return output['out.json'] as Land;
}
