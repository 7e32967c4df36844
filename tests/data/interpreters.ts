import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, in which README says to run things. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Texts come back as UTF-8 whatever the machine's locale. */
const env = { ...process.env, LC_ALL: 'C.UTF-8', PYTHONUTF8: '1' };

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { env }).status === 0;
}

/** A Python with pandas: the first on the path, or else Debian's own. */
export const python = ['python3', '/usr/bin/python3'].find(command => works(command, ['-c', 'import pandas']));
export const rscript = works('Rscript', ['--version']) ? 'Rscript' : undefined;
/** GDAL's own reader, through which QGIS opens GeoJSON. */
export const ogrinfo = works('ogrinfo', ['--version']) ? 'ogrinfo' : undefined;

/** What a program prints when run in the project's folder. Throws with what it said where it fails. */
export function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}
