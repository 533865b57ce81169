import { createContext } from 'svelte';
import type { PriorityId } from '../model/ids.ts';

/** The address of the page of a priority; null where no server makes one. */
type PriorityLinks = (id: PriorityId) => string | null;

/** Where priorities have their pages, for all components under the one that sets it. */
export const [usePriorityLinks, setPriorityLinks] = createContext<PriorityLinks>();
