import { createContext } from 'svelte';
import type { Words } from '../words/words.ts';

/** The words of the interface, for all components under the one that sets them. */
export const [useWords, setWords] = createContext<Words>();
