import { HeatmapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { columnAt } from './columnAt.ts';
import { CIRCLE_OPACITY, COLOURS, HEAT_OPACITY, LAND, RADIUS, VIEW } from './look.ts';
import { offerTime, twoFrames } from './offerTime.ts';
import './page.css';
import { loadScene } from './scene.ts';

use([HeatmapChart, ScatterChart, GeoComponent, VisualMapComponent, CanvasRenderer]);
const { land, heat, circles } = await loadScene();
for (const feature of land.features) feature.properties = { name: String(feature.id) };
// The library's own type knows polygons only; the prefectures are nothing else.
registerMap('china', land as Parameters<typeof registerMap>[1]);
const chart = init(document.getElementById('map'));

const heatAt = (time: number) =>
  Array.from(columnAt(heat, time), (weight, row) => [heat.lon[row], heat.lat[row], weight]);
const circlesAt = (time: number) =>
  Array.from(columnAt(circles, time), (radius, row) => ({
    value: [circles.lon[row] ?? 0, circles.lat[row] ?? 0],
    symbolSize: 2 * radius,
    itemStyle: { color: circles.colour[row] ?? '', opacity: CIRCLE_OPACITY },
  }));

chart.setOption({
  animation: false,
  geo: {
    map: 'china',
    roam: true,
    center: [VIEW.lng, VIEW.lat],
    zoom: 1.15,
    itemStyle: { areaColor: LAND.fill, borderColor: LAND.line, borderWidth: LAND.width },
    emphasis: { disabled: true },
    silent: true,
  },
  visualMap: { show: false, min: 0, max: 1, seriesIndex: 0, inRange: { color: [...COLOURS] } },
  series: [
    {
      id: 'heat',
      type: 'heatmap',
      coordinateSystem: 'geo',
      data: heatAt(2024),
      pointSize: RADIUS / 2,
      blurSize: RADIUS / 2,
      minOpacity: 0,
      maxOpacity: HEAT_OPACITY,
    },
    { id: 'circles', type: 'scatter', coordinateSystem: 'geo', data: circlesAt(2024) },
  ],
});

function setTime(time: number): void {
  const series = [
    { id: 'heat', data: heatAt(time) },
    { id: 'circles', data: circlesAt(time) },
  ];
  chart.setOption({ series }, { lazyUpdate: true });
}

offerTime({ setTime, ready: twoFrames() });
