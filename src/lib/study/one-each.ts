import type { Link } from '../model/link.ts';

/** The first link to each priority: what several coders judged of a statement counts once. */
export const oneEach = (links: readonly Link[]): Link[] =>
	links.filter(({ priority }, at) => links.findIndex((one) => one.priority === priority) === at);
