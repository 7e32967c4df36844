import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * A tenth of a unit of a 256 box is far below a pixel at the size of a marker. A number that begins with its point may
 * follow another without a mark between them (`1.72.08`); rounded, it needs one.
 */
export function roundPath(path: string): string {
  return path.replaceAll(/\d*\.\d+/g, (number, at: number) => {
    const isGlued = /\d/.test(path.charAt(at - 1));
    return `${isGlued ? ' ' : ''}${Number(Number(number).toFixed(1))}`;
  });
}

/**
 * Path data of one filled Phosphor icon (MIT licence) on its 256 x 256 box, by its published name: `handbag`.
 * Throws where the package has no such icon or the icon is more than one path.
 */
export function readIcon(name: string): string {
  const file = createRequire(import.meta.url).resolve(`@phosphor-icons/core/assets/fill/${name}-fill.svg`);
  const paths = [...readFileSync(file, 'utf8').matchAll(/<path d="([^"]+)"/g)].map(match => match[1]);
  const [path] = paths;
  if (paths.length !== 1 || path === undefined) throw new Error(`icon "${name}" is not one path`);
  return roundPath(path);
}
