import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PARTS, type Manifest, type Part } from '#data/manifest.ts';

const DATA = fileURLToPath(new URL('../../public/data/', import.meta.url));
const MANIFEST = fileURLToPath(new URL('../../src/data/manifest.json', import.meta.url));

/** Everything a build makes: the text of each file by its path from the root of the data folder, and the manifest. */
export type Output = { readonly files: ReadonlyMap<string, string>; readonly manifest: string };

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/**
 * Names each part by its content, so that a changed part has a new address and an unchanged one stays cached.
 * `extra` gives files that keep their names, from the version of the data: they are for people, not for the program.
 */
export function nameParts(
  parts: Readonly<Record<Part, unknown>>,
  extra: (version: string) => Readonly<Record<string, string>>,
): Output {
  const texts = PARTS.map(part => [part, JSON.stringify(parts[part])] as const);
  const names = texts.map(([part, text]) => [part, `${part}.${hashOf(text)}.json`] as const);
  const manifest: Manifest = {
    version: hashOf(texts.map(([, text]) => text).join('')),
    files: Object.fromEntries(names) as Manifest['files'],
  };
  const files = new Map<string, string>(names.map(([, name], index) => [name, texts[index]?.[1] ?? '']));
  for (const [name, text] of Object.entries(extra(manifest.version))) files.set(name, text);
  return { files, manifest: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** Paths of all files in the data folder, from its root. */
function presentFiles(): string[] {
  const entries = readdirSync(DATA, { withFileTypes: true, recursive: true });
  return entries.filter(entry => entry.isFile()).map(entry => relative(DATA, join(entry.parentPath, entry.name)));
}

/** Replaces what the last build wrote. */
export function writeOutput({ files, manifest }: Output): void {
  mkdirSync(DATA, { recursive: true });
  for (const name of presentFiles()) if (!files.has(name)) rmSync(DATA + name);
  for (const [name, text] of files) {
    mkdirSync(dirname(DATA + name), { recursive: true });
    writeFileSync(DATA + name, text);
  }
  writeFileSync(MANIFEST, manifest);
}

const readIfThere = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/** Names of committed files that a build now would change, add or remove; empty when all is fresh. */
export function staleFiles({ files, manifest }: Output): readonly string[] {
  const extra = presentFiles().filter(name => !files.has(name));
  const changed = [...files].filter(([name, text]) => readIfThere(DATA + name) !== text).map(([name]) => name);
  const staleManifest = readIfThere(MANIFEST) === manifest ? [] : ['src/data/manifest.json'];
  return [...extra, ...changed, ...staleManifest];
}
