import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import manifest from '#data/manifest.json' with { type: 'json' };
import type { Part } from '#data/manifest.ts';

/** One committed part of the data, checked as the program checks it. */
export function readPart<T extends v.GenericSchema>(part: Part, schema: T): v.InferOutput<T> {
  const files: Record<string, string> = manifest.files;
  const text = readFileSync(new URL(`../../public/data/${files[part]}`, import.meta.url), 'utf8');
  return v.parse(schema, JSON.parse(text));
}
