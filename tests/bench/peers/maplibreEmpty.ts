import { idle, landMap } from './landMap.ts';
import { offerTime } from './offerTime.ts';
import { loadScene } from './scene.ts';

const { land } = await loadScene();
const map = await landMap(land);
offerTime({ setTime: () => {}, ready: idle(map) });
