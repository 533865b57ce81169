import { getContext, setContext } from 'svelte';
import type { PriorityId } from '../model/ids.ts';

/** The address of the page of a priority; null where no server makes one. */
type PriorityLinks = (id: PriorityId) => string | null;

const KEY = Symbol('priority links');

/** Tells all components under this one where priorities have their pages. */
export const setPriorityLinks = (links: PriorityLinks): PriorityLinks => setContext(KEY, links);

/** Where priorities have their pages; nowhere in what is shown outside the page of a dataset. */
export const usePriorityLinks = (): PriorityLinks =>
	getContext<PriorityLinks | undefined>(KEY) ?? (() => null);
