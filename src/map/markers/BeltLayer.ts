import { Layer, project32, type UpdateParameters } from '@deck.gl/core';
import type { Texture } from '@luma.gl/core';
import { Geometry, Model, type ModelProps } from '@luma.gl/engine';
import type { LonLat } from '#data/place.ts';
import { BELT_FRAGMENT, BELT_VERTEX, beltUniforms } from './beltShaders.ts';
import type { Atlas, Box } from './drawAtlas.ts';

/** One marker as the card holds it. */
export type BeltInstance = {
  readonly position: LonLat;
  readonly offset: readonly [right: number, down: number];
  readonly radius: number;
  /** Red, green, blue, alpha, 0 to 255. */
  readonly colour: readonly [number, number, number, number];
  readonly glyph: Box;
  readonly count: Box;
  readonly marks: readonly [number, number];
  /** 1 enters, -1 leaves, 0 stays. */
  readonly fade: -1 | 0 | 1;
};

type Shaders = Pick<ModelProps, 'vs' | 'fs' | 'modules' | 'defines'>;
type Rgba = [number, number, number, number];

/** How markers look at this moment: uniforms of the draw. */
export type BeltLook = {
  /** Ground of the markers and colour of what is pointed at or chosen, 0 to 1. */
  readonly surface: Rgba;
  readonly accent: Rgba;
  /** How far lines are lighter than their colour; see `LIFT`. */
  readonly lift: number;
  /** Column of the year shown. */
  readonly year: number;
  /** How far markers have entered and left, 0 to 1. */
  readonly progress: number;
  /** Rows of the markers pointed at and chosen; -1 is none. */
  readonly hovered: number;
  readonly selected: number;
};

export type BeltLayerProps = {
  readonly data: readonly BeltInstance[];
  readonly atlas: Atlas;
  /** Asked at every draw, so that a change of it needs no new layer; always the same function. */
  readonly look: () => BeltLook;
};

/** One attribute an instance; an array is copied because deck.gl's types want one that may be written. */
const instanced = (size: number, read: (marker: BeltInstance) => number | readonly number[]) => ({
  size,
  accessor: (marker: BeltInstance) => {
    const value = read(marker);
    return typeof value === 'number' ? value : [...value];
  },
});

/**
 * Belt markers in one draw: disc, glyph, ring and count of each are drawn by the shader. Smaller than an icon, a
 * scatter and a text layer together, and a change of year, pointer or choice is a few uniforms without an upload.
 * A class, because deck.gl's layers are.
 */
export class BeltLayer extends Layer<Required<BeltLayerProps>> {
  static override layerName = 'BeltLayer';
  declare state: { model?: Model; atlas?: Texture; drawn?: Atlas };

  override getShaders(): Shaders {
    return super.getShaders({ vs: BELT_VERTEX, fs: BELT_FRAGMENT, modules: [project32, beltUniforms] });
  }

  override initializeState(): void {
    this.getAttributeManager()?.addInstanced({
      instancePositions: {
        ...instanced(3, marker => marker.position),
        type: 'float64',
        fp64: this.use64bitPositions(),
      },
      instanceOffsets: instanced(2, marker => marker.offset),
      instanceRadii: instanced(1, marker => marker.radius),
      instanceColors: { ...instanced(4, marker => marker.colour), type: 'unorm8' },
      instanceGlyphs: instanced(4, marker => marker.glyph),
      instanceCounts: instanced(4, marker => marker.count),
      instanceMarks: instanced(2, marker => marker.marks),
      instanceFades: instanced(1, marker => marker.fade),
    });
  }

  override updateState(parameters: UpdateParameters<this>): void {
    super.updateState(parameters);
    if (parameters.changeFlags.extensionsChanged) {
      this.state.model?.destroy();
      this.setState({ model: this.makeModel() });
      this.getAttributeManager()?.invalidateAll();
    }
    if (this.state.drawn !== this.props.atlas) this.setState({ atlas: this.makeTexture(), drawn: this.props.atlas });
  }

  override finalizeState(context: Parameters<Layer['finalizeState']>[0]): void {
    super.finalizeState(context);
    this.state.atlas?.destroy();
  }

  override draw(): void {
    const { model, atlas } = this.state;
    if (!model || !atlas) return;
    model.setBindings({ atlas });
    model.shaderInputs.setProps({ belt: this.props.look() });
    model.draw(this.context.renderPass);
  }

  private makeModel(): Model {
    return new Model(this.context.device, {
      ...this.getShaders(),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts() ?? [],
      geometry: new Geometry({
        topology: 'triangle-strip',
        attributes: { positions: { size: 3, value: Float32Array.of(-1, -1, 0, 1, -1, 0, -1, 1, 0, 1, 1, 0) } },
      }),
      isInstanced: true,
    });
  }

  private makeTexture(): Texture {
    this.state.atlas?.destroy();
    const { canvas: image } = this.props.atlas;
    const { width, height } = image;
    const sampler = { minFilter: 'linear', magFilter: 'linear' } as const;
    const texture = this.context.device.createTexture({ format: 'rgba8unorm', data: null, width, height, sampler });
    texture.copyExternalImage({ image, x: 0, y: 0, width, height });
    return texture;
  }
}
