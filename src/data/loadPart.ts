import * as v from 'valibot';
import manifestJson from './manifest.json' with { type: 'json' };
import { ManifestSchema, type Part } from './manifest.ts';

/** Why a part of the data could not be had; the reader is told in words, with a retry. */
export type DataFault = 'network' | 'missing' | 'broken' | 'invalid';

/** Thrown by `loadPart`; `part` names the file group, `fault` what went wrong. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly part: Part;
  readonly fault: DataFault;

  constructor(part: Part, fault: DataFault, options?: ErrorOptions) {
    super(`data part "${part}": ${fault}`, options);
    this.part = part;
    this.fault = fault;
  }
}

/** The manifest this build was made with: the program and its data always match. */
export const manifest = v.parse(ManifestSchema, manifestJson);

async function fetchJson(part: Part): Promise<unknown> {
  const address = new URL(`data/${manifest.files[part]}`, document.baseURI);
  const response = await fetch(address).catch((cause: unknown) => {
    throw new DataError(part, 'network', { cause });
  });
  if (!response.ok) throw new DataError(part, 'missing');
  return response.json().catch((cause: unknown) => {
    throw new DataError(part, 'broken', { cause });
  });
}

/**
 * Fetches one part and checks it against its schema, so that everything behind this line may trust its types.
 * Rejects with `DataError`; nothing is retried here.
 */
export async function loadPart<T extends v.GenericSchema>(part: Part, schema: T): Promise<v.InferOutput<T>> {
  const result = v.safeParse(schema, await fetchJson(part));
  if (!result.success) throw new DataError(part, 'invalid', { cause: result.issues });
  return result.output;
}
