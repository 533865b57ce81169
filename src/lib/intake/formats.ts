import type { Format } from './format.ts';

/** Every format that can be imported; where two are equally sure of an input, the first reads it. */
export const FORMATS: readonly Format[] = [];
