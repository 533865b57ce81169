import { mayAs } from '../../../access/who-may.ts';
import type { PageServerLoad } from './$types';

/** Whether what a browser keeps can become drafts on this server. */
export const load: PageServerLoad = ({ locals }) => ({
	mayWrite: mayAs(locals.asker, 'editor')
});
