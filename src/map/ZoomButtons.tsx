import type { MapWords } from './MapWords.ts';

/** Closer and farther by one level, for those who have neither wheel nor two fingers. */
export function ZoomButtons({ words, onZoom }: { words: MapWords; onZoom: (levels: number) => void }) {
  return (
    <div className="map-zoom">
      <button type="button" aria-label={words.zoomIn} title={words.zoomIn} onClick={() => onZoom(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={words.zoomOut} title={words.zoomOut} onClick={() => onZoom(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
    </div>
  );
}
