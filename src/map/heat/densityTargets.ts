import type { Size } from '../mercator.ts';

/** Three targets of four half floats: one channel a year. */
export type DensityTargets = Size & {
  readonly framebuffer: WebGLFramebuffer;
  readonly textures: readonly WebGLTexture[];
};

const TARGETS = 3;

/** Makes the targets and binds their textures to units 0 to 2, where the colour pass reads them. */
export function createDensityTargets(gl: WebGL2RenderingContext, { width, height }: Size): DensityTargets {
  const framebuffer = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  const textures = Array.from({ length: TARGETS }, (_, index) => {
    const texture = createTexture(gl, index);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA16F, width, height);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0 + index, gl.TEXTURE_2D, texture, 0);
    return texture;
  });
  gl.drawBuffers(textures.map((_, index) => gl.COLOR_ATTACHMENT0 + index));
  return { framebuffer, textures, width, height };
}

/** Frees the targets at once instead of at the next garbage collection. */
export function deleteDensityTargets(gl: WebGL2RenderingContext, { framebuffer, textures }: DensityTargets): void {
  gl.deleteFramebuffer(framebuffer);
  for (const texture of textures) gl.deleteTexture(texture);
}

/** A new texture bound to a unit, smooth and without repetition. */
export function createTexture(gl: WebGL2RenderingContext, unit: number): WebGLTexture {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}
