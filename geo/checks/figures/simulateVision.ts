/** Linear sRGB channels, 0 to 1. */
export type Rgb = readonly [number, number, number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Full colour vision and the three common kinds of colour blindness at full strength, as matrices on linear sRGB
 * (Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency", 2009).
 */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Linear channels of a hex colour (sRGB transfer function of IEC 61966-2-1). */
export function linearOf(hex: string): Rgb {
  const channel = (start: number) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminanceOf(colour: Rgb): number {
  return dot(colour, [0.2126, 0.7152, 0.0722]);
}

/** What a colour looks like to an eye of one of the `VISIONS`. */
export function seenBy(matrix: Matrix, colour: Rgb): Rgb {
  return [clamp(dot(matrix[0], colour)), clamp(dot(matrix[1], colour)), clamp(dot(matrix[2], colour))];
}

const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);

function labOf(colour: Rgb): Rgb {
  const x = curve(dot(colour, [0.4124, 0.3576, 0.1805]) / 0.95047);
  const y = curve(luminanceOf(colour));
  const z = curve(dot(colour, [0.0193, 0.1192, 0.9505]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look: distance in CIE L*a*b* (1976) under D65, about 2.3 being just noticeable. */
export function differenceOf(a: Rgb, b: Rgb): number {
  const [left, right] = [labOf(a), labOf(b)];
  return Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
}
