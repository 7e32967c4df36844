import type { Value } from '#derive/reading.ts';
import type { LevelWords, MethodName } from '#words/levels/LevelWords.ts';

const isNamed = (method: string, names: LevelWords['method']): method is MethodName => Object.hasOwn(names, method);

/** In a few words, how a value came about: by its method, as a published count, or as a sum of parts. */
export function methodName({ method, sources }: Value, { method: names }: LevelWords): string {
  if (method !== undefined && isNamed(method, names)) return names[method];
  return sources.length > 0 ? names.published : names.sum;
}
