import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { pixelRatio } from './onPixelRatio.ts';
import { PALETTES } from './style/palette.ts';
import type { Face } from '#derive/ramp.ts';
import { borderWidth } from './style/borderWidths.ts';
import { mercatorX, mercatorY, zoomOf, type Frame } from './mercator.ts';
import { borderFeatures, type BorderKind, type UnitTopology } from './features/unitFeatures.ts';

type Point = readonly [x: number, y: number];

/** Arcs in Web Mercator, decoded from the topology's quantised differences. */
export function mercatorArcs({ arcs, transform }: Pick<Topology, 'arcs' | 'transform'>): Point[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  return arcs.map(arc => {
    let [x, y] = [0, 0];
    return arc.map(point => {
      // Without a transform the numbers are the coordinates themselves.
      const [dx = 0, dy = 0] = point;
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [mercatorX(x * scaleX + moveX), mercatorY(y * scaleY + moveY)];
    });
  });
}

function rings(topology: UnitTopology): number[][] {
  return topology.objects.units.geometries.flatMap(unit => {
    if (unit.type === 'Polygon') return unit.arcs;
    return unit.type === 'MultiPolygon' ? unit.arcs.flat() : [];
  });
}

function addPoints(path: Path2D, arc: readonly Point[], { frame, isFirst }: { frame: Frame; isFirst: boolean }): void {
  arc.forEach(([x, y], index) => {
    const left = ((x * frame.scaleX + frame.offsetX + 1) / 2) * frame.width;
    const top = ((1 - y * frame.scaleY - frame.offsetY) / 2) * frame.height;
    if (isFirst && index === 0) path.moveTo(left, top);
    else path.lineTo(left, top);
  });
}

function unitsPath(topology: UnitTopology, frame: Frame): Path2D {
  const arcs = mercatorArcs(topology);
  const path = new Path2D();
  for (const ring of rings(topology)) {
    ring.forEach((index, place) => {
      // A negative number is the arc of that complement, backwards.
      const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
      addPoints(path, arc, { frame, isFirst: place === 0 });
    });
    path.closePath();
  }
  return path;
}

function pathOf(lines: readonly (readonly Position[])[], frame: Frame): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    const points = line.map(([lng = 0, lat = 0]): Point => [mercatorX(lng), mercatorY(lat)]);
    addPoints(path, points, { frame, isFirst: true });
  }
  return path;
}

/**
 * Draws sea, land and borders flat on a canvas in the colours and widths of the base map: what a viewer sees under the
 * heat until the map library has come, where the first response had no picture of this view. Cheap, drawn once, and
 * the same lines, so that the change is not noticed.
 */
export function drawLand(
  canvas: HTMLCanvasElement,
  topology: UnitTopology,
  { frame, face }: { frame: Frame; face: Face },
): void {
  const ratio = pixelRatio();
  const { sea, land, prefectureBorder, provinceBorder, outline } = PALETTES[face];
  const colours: Readonly<Record<BorderKind, string>> = { unit: prefectureBorder, province: provinceBorder, outline };
  canvas.width = Math.round(frame.width * ratio);
  canvas.height = Math.round(frame.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(ratio, ratio);
  context.fillStyle = sea;
  context.fillRect(0, 0, frame.width, frame.height);
  context.fillStyle = land;
  context.fill(unitsPath(topology, frame));
  context.lineJoin = 'round';
  for (const { properties, geometry } of borderFeatures(topology).features) {
    context.lineWidth = borderWidth(properties.kind, zoomOf(frame));
    context.strokeStyle = colours[properties.kind];
    context.stroke(pathOf(geometry.coordinates, frame));
  }
}
