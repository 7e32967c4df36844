/** The two faces of the product; `auto` has been settled before anything is drawn. */
export type Face = 'light' | 'dark';

/**
 * Colours of quantity, little to much, seven steps a face. Lightness falls (light face) or rises (dark face) at
 * every step, so the order survives every kind of colour blindness and a black-and-white print.
 */
export const RAMP: Readonly<Record<Face, readonly string[]>> = {
  light: ['#fdf0cf', '#fbd79a', '#f7b267', '#ee8354', '#d9534f', '#ad2f5f', '#6b1a5c'],
  dark: ['#2c1b3d', '#55205a', '#8c2a62', '#c43f5b', '#ea6d4b', '#f6a65a', '#fbe3a0'],
};
