import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ datasets: await locals.store.list() });
