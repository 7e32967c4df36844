import type { AboutFile } from '#data/about.ts';
import type { EventsFile } from '#data/event.ts';
import type { DetailsFile } from '#data/figure.ts';
import type { Part } from '#data/manifest.ts';
import type { PlacesFile } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import type { TownsFile } from '#data/topology.ts';
import { buildAbout } from './steps/about/buildAbout.ts';
import { buildBelts, type BuiltBelts } from './steps/belts/buildBelts.ts';
import { buildGeometry, type GeometryFiles } from './steps/geometry/buildGeometry.ts';
import { mergeSources } from './steps/mergeSources.ts';
import { buildPlaces } from './steps/places/buildPlaces.ts';
import { buildTowns } from './steps/places/buildTowns.ts';
import { createGazetteer, type Gazetteer } from './steps/places/gazetteer.ts';
import { buildSearch } from './steps/search/buildSearch.ts';
import { buildVillageList, type BuiltVillageList } from './steps/villages/buildVillageList.ts';
import { buildVillages, type Villages } from './steps/villages/buildVillages.ts';
import { buildVolumes, type Volumes } from './steps/volume/buildVolumes.ts';
import { readClaims } from './steps/volume/readVolumeTables.ts';
import { tellClaims } from './steps/volume/tellClaims.ts';

/** What the steps made, with what the checks need to know about it. */
export type Built = {
  readonly gazetteer: Gazetteer;
  readonly geometry: GeometryFiles;
  readonly places: PlacesFile;
  readonly belts: BuiltBelts;
  readonly villages: Villages;
  readonly villageList: BuiltVillageList;
  readonly volumes: Volumes;
};

/** Runs the steps in order: about half a minute, the same result every time. */
export async function build(): Promise<Built> {
  const gazetteer = createGazetteer();
  return {
    gazetteer,
    geometry: await buildGeometry(gazetteer),
    places: buildPlaces(gazetteer),
    belts: buildBelts(gazetteer),
    villages: buildVillages(gazetteer),
    villageList: buildVillageList(gazetteer),
    volumes: buildVolumes(gazetteer),
  };
}

/** The files of public/data by part, as far as another writer reads them typed. */
export type Parts = Record<Part, unknown> & {
  details: DetailsFile;
  events: EventsFile;
  towns: TownsFile;
  about: AboutFile;
};

/** The sources that events and lists name, so that their part stands alone. */
function sourcesOf({ events, entries }: Built['belts']['events'], sources: readonly Source[]): Source[] {
  const named = new Set([...events, ...entries].map(({ source }) => source));
  return sources.filter(({ id }) => named.has(id));
}

/** The files of public/data by part. One list of sources serves belts, villages and volumes. */
export function partsOf(built: Built): Parts {
  const { gazetteer, geometry, places, belts, villages, villageList, volumes } = built;
  const sources = mergeSources(belts.sources, villages.sources, villageList.sources, volumes.sources);
  return {
    ...geometry,
    places,
    volumes: volumes.volumes,
    heat: volumes.heat,
    belts: belts.belts,
    icons: belts.icons,
    details: { ...belts.details, claims: tellClaims(readClaims(), volumes.volumes.units), sources },
    events: { ...belts.events, sources: sourcesOf(belts.events, sources) },
    villages: villages.file,
    villageList: villageList.file,
    towns: buildTowns(gazetteer.towns),
    about: buildAbout(built, sources),
    search: buildSearch({
      gazetteer,
      places,
      belts: belts.belts,
      events: belts.events.events,
      figures: belts.details.figures,
      volumes: volumes.volumes,
    }),
  };
}
