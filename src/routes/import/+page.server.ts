import { mayAs } from '../../access/who-may.ts';
import type { PageServerLoad } from './$types';

/** Whether an import becomes a draft on this server, or stays in the browser. */
export const load: PageServerLoad = ({ locals }) => ({
	mayWrite: mayAs(locals.asker, 'editor')
});
