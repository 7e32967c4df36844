import type { Status } from '#data/status.ts';

/** `mixed`: more than one status; `none`: no figure in the year. */
export type ShapeName = Status | 'mixed' | 'none';

const OUTLINES: Readonly<Record<ShapeName, string>> = {
  reported: 'M0,-4.5A4.5,4.5 0 1 1 0,4.5A4.5,4.5 0 1 1 0,-4.5Z',
  target: 'M0,-5.5L5.5,0L0,5.5L-5.5,0Z',
  forecast: 'M0,-5.2L5.2,4.2L-5.2,4.2Z',
  estimated: 'M0,-4.5A4.5,4.5 0 1 1 0,4.5A4.5,4.5 0 1 1 0,-4.5Z',
  mixed: 'M0,-4.5A4.5,4.5 0 1 1 0,4.5A4.5,4.5 0 1 1 0,-4.5Z',
  none: 'M0,-4.5A4.5,4.5 0 1 1 0,4.5A4.5,4.5 0 1 1 0,-4.5Z',
};
const DASHES: Readonly<Record<ShapeName, string | undefined>> = {
  reported: undefined,
  target: '3 1.5',
  forecast: '3 1.5',
  estimated: '1.5 1.4',
  mixed: undefined,
  none: undefined,
};

/**
 * The shape of a status, centred on 0,0 in a box of about 12 units, for use inside an SVG: a full disc is reported,
 * a dashed diamond a target, a dashed triangle a forecast, a dotted ring an estimate. Never told by colour alone.
 */
export function StatusShape({ status, x = 0, y = 0 }: { status: ShapeName; x?: number; y?: number }) {
  return (
    <g transform={`translate(${x} ${y})`} opacity={status === 'none' ? 0.45 : 1}>
      <path
        d={OUTLINES[status]}
        fill={status === 'reported' ? 'currentColor' : 'var(--surface)'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={DASHES[status]}
      />
      {status === 'mixed' ? <path d="M0,-4.5A4.5,4.5 0 0 1 0,4.5Z" fill="currentColor" /> : null}
    </g>
  );
}
