import { Package } from 'datapackage';

/** What an error says, with those inside it where it holds several. */
function sayAll(error: unknown): string[] {
  const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
  return errors.length > 0 ? errors.map(one => one.message) : [message];
}

/**
 * What the Frictionless library finds in a folder with a datapackage.json: faults of the description by the official
 * profiles it carries, then those of each table, or of the one named: types, constraints, primary and foreign keys.
 */
export async function validatePackage(folder: string, table?: string): Promise<string[]> {
  const loaded = await Package.load(`${folder}/datapackage.json`, { basePath: folder });
  if (!loaded.valid) return loaded.errors.flatMap(sayAll);
  const faults: string[] = [];
  for (const resource of loaded.resources.filter(({ name, tabular }) => tabular && (table ?? name) === name)) {
    try {
      await resource.read({ relations: true });
    } catch (error) {
      faults.push(...sayAll(error).map(said => `${resource.name}: ${said}`));
    }
  }
  return faults;
}
