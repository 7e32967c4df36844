import { Map as MapLibreMap, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import manifest from '#data/manifest.json' with { type: 'json' };
import type { HeatFile, VolumesFile } from '#data/volume.ts';
import { YEARS } from '#data/year.ts';
import { heatPoints, type HeatPoints } from '#derive/heatPoints.ts';
import { HEAT_MAX, HEAT_MIN, KERNEL_SIGMA_KM, peakDensity } from '#derive/heatScale.ts';
import { timeWeights } from '#derive/timeWeights.ts';
import { bindCanvas, createPasses, hasFloatTargets } from '#map/heat/createPasses.ts';
import { packPoints } from '#map/heat/packPoints.ts';
import { EQUATOR_KM, frameOf, worldSize, type MapCamera } from '#map/mercator.ts';
import { peakSignalToNoise } from '../statistics.ts';
import { idle } from './landMap.ts';
import './page.css';

setWorkerUrl(workerUrl);

/** Parcels/km² and year that are drawn white; nothing is black, and grey lies linearly between. */
const WHITE = 2e5;
const GREYS = 2048;
/** Factor of MapLibre's kernel at its centre, from its shader: 1/√2π. */
const MAPLIBRE_PEAK = 0.3989422804014327;

async function load<T>(part: 'volumes' | 'heat'): Promise<T> {
  const response = await fetch(`data/${manifest.files[part]}`);
  return (await response.json()) as T;
}

/** The renderer's ramp is logarithmic; these greys along it make the picture linear in density. */
function greyRamp(): string[] {
  return Array.from({ length: GREYS }, (_, index) => {
    const density = HEAT_MIN * (HEAT_MAX / HEAT_MIN) ** (index / (GREYS - 1));
    const level = Math.round(255 * Math.min(1, density / WHITE));
    return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
  });
}

/** First channel of each pixel of a canvas on black. */
function greys(source: HTMLCanvasElement): Uint8ClampedArray {
  const { width, height } = source;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.fillRect(0, 0, width, height);
  context.drawImage(source, 0, 0);
  return context.getImageData(0, 0, width, height).data.filter((_, index) => index % 4 === 0);
}

function ownSurface(points: HeatPoints, camera: MapCamera, time: number): Uint8ClampedArray {
  const size = { width: innerWidth, height: innerHeight };
  const canvas = Object.assign(document.createElement('canvas'), size);
  const gl = canvas.getContext('webgl2', { antialias: false, preserveDrawingBuffer: true });
  if (!gl || !hasFloatTargets(gl)) throw new Error('no float targets');
  const passes = createPasses(gl, false);
  passes.setPoints(packPoints(points));
  passes.setRamp(greyRamp());
  passes.splat(frameOf(camera, size), 1);
  bindCanvas(gl);
  passes.colour(timeWeights(time), 'replace');
  return greys(canvas);
}

/** A point's kernel in pixels on this map: wider toward the poles, as the projection is. */
function sigmaPixels(lat: number, zoom: number): number {
  return ((KERNEL_SIGMA_KM / EQUATOR_KM) * worldSize(zoom)) / Math.cos((lat * Math.PI) / 180);
}

async function heatmapOf(points: HeatPoints, camera: MapCamera, column: number): Promise<Uint8ClampedArray> {
  const features = Array.from({ length: points.count }, (_, row) => {
    const [lon, lat] = [points.lon[row] ?? 0, points.lat[row] ?? 0];
    const peak = peakDensity(points.parcels[row * YEARS.length + column] ?? 0);
    return {
      type: 'Feature' as const,
      // The library's radius is three standard deviations.
      properties: { weight: peak / WHITE / MAPLIBRE_PEAK, radius: 3 * sigmaPixels(lat, camera.zoom) },
      geometry: { type: 'Point' as const, coordinates: [lon, lat] },
    };
  });
  const data = { type: 'FeatureCollection' as const, features };
  const colour: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['heatmap-density'],
    0,
    'rgb(0,0,0)',
    1,
    'rgb(255,255,255)',
  ];
  const map = new MapLibreMap({
    container: 'map',
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    fadeDuration: 0,
    attributionControl: false,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    style: {
      version: 8,
      sources: { heat: { type: 'geojson', data } },
      layers: [
        {
          id: 'heat',
          type: 'heatmap',
          source: 'heat',
          paint: {
            'heatmap-weight': ['get', 'weight'],
            'heatmap-radius': ['get', 'radius'],
            'heatmap-color': colour,
          },
        },
      ],
    },
  });
  await map.once('load');
  await idle(map);
  const picture = greys(map.getCanvas());
  map.remove();
  return picture;
}

/**
 * How alike the product's surface and MapLibre's heatmap of the same points and kernels are in a whole year: the
 * peak signal-to-noise ratio, in decibels, of two pictures whose grey is linear in density.
 */
async function compareSurfaces(camera: MapCamera, year: number): Promise<number> {
  const [volumes, heat] = await Promise.all([load<VolumesFile>('volumes'), load<HeatFile>('heat')]);
  const points = heatPoints({ heat, volumes }, true);
  const other = await heatmapOf(points, camera, year - (YEARS[0] ?? 0));
  return peakSignalToNoise(ownSurface(points, camera, year), other, 255);
}

Object.assign(globalThis, { compareSurfaces });
