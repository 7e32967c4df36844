import { useEffect, useState } from 'react';
import type { LonLat } from '#data/place.ts';
import { isInFrame, type Area } from '#derive/table/isInFrame.ts';
import { useCamera } from '#state/camera.ts';

/** The size of the map on the page, kept up to date; null until it is known. */
function useMapArea(): Area | null {
  const [area, setArea] = useState<Area | null>(null);
  useEffect(() => {
    const map = document.querySelector('main');
    if (!map) return undefined;
    const observer = new ResizeObserver(() => setArea({ width: map.clientWidth, height: map.clientHeight }));
    observer.observe(map);
    return () => observer.disconnect();
  }, []);
  return area;
}

/** Whether a point is on the map as it stands, asked only where wanted. The default view shows the whole country. */
export function useInView(wanted: boolean): ((at: LonLat) => boolean) | undefined {
  const area = useMapArea();
  const camera = useCamera(({ chosen }) => chosen);
  return wanted && camera && area ? at => isInFrame(at, camera, area) : undefined;
}
