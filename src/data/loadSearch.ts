import { loadPart } from './loadPart.ts';
import { once } from './once.ts';
import { SearchFileSchema } from './search.ts';

export const loadSearch = once(() => loadPart('search', SearchFileSchema));
