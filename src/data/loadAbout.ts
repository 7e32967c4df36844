import { AboutFileSchema } from './about.ts';
import { loadPart } from './loadPart.ts';
import { once } from './once.ts';

export const loadAbout = once(() => loadPart('about', AboutFileSchema));
