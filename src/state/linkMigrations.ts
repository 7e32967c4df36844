/** Version written into every link. A change that gives an old key a new meaning raises it and adds a step below. */
export const VERSION = 1;

/** Step `n` rewrites the parameters of version `n` to those of version `n + 1`; old links are kept alive for ever. */
const STEPS: Readonly<Record<number, (params: URLSearchParams) => URLSearchParams>> = {};

/** Brings parameters of any known version to the present one; unknown versions are read as the present one. */
export function migrate(params: URLSearchParams): URLSearchParams {
  const written = Number(params.get('v'));
  let current = params;
  const first = Number.isInteger(written) && written > 0 ? written : VERSION;
  for (let version = first; version < VERSION; version += 1) current = STEPS[version]?.(current) ?? current;
  return current;
}
