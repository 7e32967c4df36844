/** A linked program and the places of its uniforms. */
export type Program = {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
};

/**
 * Compiles and links. On failure throws with the compiler's words, except on a lost context, where everything
 * fails and the caller starts again after it is restored.
 */
export function linkProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertex));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragment));
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    const logs = gl.getAttachedShaders(program)?.map(shader => gl.getShaderInfoLog(shader)) ?? [];
    throw new Error(`heat program: ${[gl.getProgramInfoLog(program), ...logs].join(' ')}`);
  }
  const places = new Map<string, WebGLUniformLocation | null>();
  const uniform = (name: string) => {
    if (!places.has(name)) places.set(name, gl.getUniformLocation(program, name));
    return places.get(name) ?? null;
  };
  return { program, uniform };
}

function compile(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error('heat program: no shader');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}
