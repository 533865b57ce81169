import { redirect } from '@sveltejs/kit';

/** A timeline is of one of the datasets that the browser keeps: the list has them all. */
export const load = (): never => redirect(307, '/import/review');
