import type { Value } from '#derive/reading.ts';
import type { MethodName, StepWords } from '#words/levels/StepWords.ts';

const isNamed = (method: string, names: StepWords['method']): method is MethodName => Object.hasOwn(names, method);

/** In a few words, how a value came about: by its method, as a published count, or as a sum of parts. */
export function methodName({ method, sources }: Value, { method: names }: StepWords): string {
  if (method !== undefined && isNamed(method, names)) return names[method];
  return sources.length > 0 ? names.published : names.sum;
}
