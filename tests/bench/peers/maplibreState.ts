import { columnAt } from './columnAt.ts';
import { addHeatLayers, circleColour, pointFeatures } from './heatLayers.ts';
import { idle, landMap } from './landMap.ts';
import { offerTime } from './offerTime.ts';
import { loadScene } from './scene.ts';

const scene = await loadScene();
const map = await landMap(scene.land);
const data = {
  heat: pointFeatures(scene.heat, () => ({})),
  circles: pointFeatures(scene.circles, row => circleColour(scene, row)),
};
addHeatLayers(map, data, {
  weight: ['number', ['feature-state', 'weight'], 0],
  radius: ['number', ['feature-state', 'radius'], 2],
});

function setTime(time: number): void {
  columnAt(scene.heat, time).forEach((weight, id) => map.setFeatureState({ source: 'heat', id }, { weight }));
  columnAt(scene.circles, time).forEach((radius, id) => map.setFeatureState({ source: 'circles', id }, { radius }));
}

await idle(map);
setTime(2024);
offerTime({ setTime, ready: idle(map), settled: () => idle(map) });
