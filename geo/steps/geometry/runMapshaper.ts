import { createRequire } from 'node:module';

type Mapshaper = {
  applyCommands(commands: string, input: Record<string, unknown>): Promise<Record<string, Uint8Array | string>>;
};

const mapshaper = createRequire(import.meta.url)('mapshaper') as Mapshaper;

/**
 * Runs mapshaper in memory: `input` maps file names to GeoJSON or TopoJSON objects, the result maps the names given
 * to `-o` to what was written there, parsed. Rejects with mapshaper's own error on a command it cannot run.
 */
export async function runMapshaper(
  commands: readonly string[],
  input: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const files = Object.entries(input).map(([name, content]) => [name, JSON.stringify(content)] as const);
  const output = await mapshaper.applyCommands(commands.join(' '), Object.fromEntries(files));
  return Object.fromEntries(
    Object.entries(output).map(([name, bytes]) => [name, JSON.parse(Buffer.from(bytes).toString('utf8'))]),
  );
}
