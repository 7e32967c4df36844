const bits = new DataView(new ArrayBuffer(4));

/**
 * Nearest half float (IEEE 754 binary16) of a number, as its 16 bits; ties go to the even one. Beyond 65,504 it is
 * infinity. Browsers older than 2025 have no Float16Array, hence by hand.
 */
export function halfFloat(value: number): number {
  bits.setFloat32(0, value);
  const single = bits.getUint32(0);
  const sign = (single >>> 16) & 0x8000;
  const exponent = ((single >>> 23) & 0xff) - 112;
  const fraction = single & 0x7fffff;
  if (exponent >= 31) return sign | 0x7c00;
  if (exponent <= 0) return sign | subnormal(Math.abs(value));
  // Adding lets a rounded-up fraction carry into the exponent, which is then right by construction.
  return sign | (((exponent << 10) | (fraction >>> 13)) + roundUp(fraction));
}

/** Multiples of 2^-24, the smallest half float above zero. */
function subnormal(magnitude: number): number {
  const steps = magnitude * 2 ** 24;
  const floor = Math.floor(steps);
  const rest = steps - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

function roundUp(fraction: number): number {
  const rest = fraction & 0x1fff;
  const isOdd = ((fraction >>> 13) & 1) === 1;
  return rest > 0x1000 || (rest === 0x1000 && isOdd) ? 1 : 0;
}
