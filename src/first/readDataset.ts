import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { BeltsFileSchema } from '#data/belt.ts';
import { joinDataset, type Dataset } from '#data/dataset.ts';
import { DetailsFileSchema } from '#data/figure.ts';
import { manifest } from '#data/loadPart.ts';
import type { Part } from '#data/manifest.ts';
import { PlacesFileSchema } from '#data/place.ts';
import type { Source } from '#data/source.ts';
import { BaseFileSchema, PrefecturesFileSchema, type BaseFile } from '#data/topology.ts';
import { HeatFileSchema, VolumesFileSchema } from '#data/volume.ts';

/** What the first response is made from: the first view, the lands around it, and who says so. */
export type FirstData = {
  readonly dataset: Dataset;
  readonly base: BaseFile;
  readonly sources: ReadonlyMap<string, Source>;
};

function read<T extends v.GenericSchema>(part: Part, schema: T): v.InferOutput<T> {
  return v.parse(schema, JSON.parse(readFileSync(`public/data/${manifest.files[part]}`, 'utf8')));
}

/** Reads the files of public/data, checked as the program checks them. Throws on a missing or wrong file. */
export function readDataset(): FirstData {
  const dataset = joinDataset({
    prefectures: read('prefectures', PrefecturesFileSchema),
    places: read('places', PlacesFileSchema),
    volumes: read('volumes', VolumesFileSchema),
    heat: read('heat', HeatFileSchema),
    belts: read('belts', BeltsFileSchema),
  });
  const { sources } = read('details', DetailsFileSchema);
  return {
    dataset,
    base: read('base', BaseFileSchema),
    sources: new Map(sources.map(source => [source.id, source])),
  };
}
