import { CHANGE_RAMPS } from '#derive/compare/changeClasses.ts';
import { changeWeights } from '#derive/compare/changeWeights.ts';
import type { Face } from '#derive/ramp.ts';
import { timeWeights } from '#derive/timeWeights.ts';
import { timePosition } from '#state/clock.ts';
import { fillRamp, RAMP_UNIT, setColourConstants, type Paint, type Passes, type Tint } from '../heat/createPasses.ts';
import { createTexture } from '../heat/densityTargets.ts';
import { linkProgram } from '../heat/linkProgram.ts';
import { COVER_VERTEX } from '../heat/shaders.ts';
import { DIFFERENCE_FRAGMENT } from './differenceShader.ts';

/** Colours from much less to much more, as the shader wants them: `#rrggbb` in one row. */
export function differenceRow(face: Face): readonly string[] {
  const { less, more } = CHANGE_RAMPS[face];
  return [...less.toReversed(), ...more];
}

/** The year set against left of the divider, the time position right of it: each a strip of its own whole picture. */
export function swipePaint(asked: () => { against: number; split: number }): Paint {
  return (passes, composite) => {
    const { against, split } = asked();
    passes.colour(timeWeights(against), composite, { strip: [0, split] });
    passes.colour(timeWeights(timePosition()), composite, { strip: [split, 1] });
  };
}

type Made = Pick<Tint, 'program' | 'ramp'> & { face: Face };

/** How the time position differs from the year set against. Its program is made once a context, when first needed. */
export function differencePaint(asked: () => { against: number; face: Face }): Paint {
  const tints = new WeakMap<Passes, Made>();
  return (passes, composite) => {
    const { against, face } = asked();
    const tint = tints.get(passes) ?? makeTint(passes, face);
    if (tint.face !== face) fillRamp(passes.gl, tint.ramp, differenceRow(face));
    tint.face = face;
    tints.set(passes, tint);
    passes.colour(changeWeights(timePosition(), against), composite, tint);
  };
}

function makeTint({ gl }: Passes, face: Face): Made {
  const program = linkProgram(gl, COVER_VERTEX, DIFFERENCE_FRAGMENT);
  setColourConstants(gl, program);
  const ramp = createTexture(gl, RAMP_UNIT);
  fillRamp(gl, ramp, differenceRow(face));
  return { program, ramp, face };
}
