import { columnAt } from './columnAt.ts';
import { addHeatLayers, circleColour, pointFeatures } from './heatLayers.ts';
import { idle, landMap } from './landMap.ts';
import { offerTime } from './offerTime.ts';
import { loadScene } from './scene.ts';

const scene = await loadScene();
const map = await landMap(scene.land);

function dataAt(time: number) {
  const [weights, radii] = [columnAt(scene.heat, time), columnAt(scene.circles, time)];
  return {
    heat: pointFeatures(scene.heat, row => ({ weight: weights[row] ?? 0 })),
    circles: pointFeatures(scene.circles, row => ({ ...circleColour(scene, row), radius: radii[row] ?? 0 })),
  };
}

const sources = addHeatLayers(map, dataAt(2024), { weight: ['get', 'weight'], radius: ['get', 'radius'] });

function setTime(time: number): void {
  const { heat, circles } = dataAt(time);
  void sources.heat.setData(heat);
  void sources.circles.setData(circles);
}

offerTime({ setTime, ready: idle(map), settled: () => idle(map) });
