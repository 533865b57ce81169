import type { PageServerLoad } from './$types';

const PAGE = 50; // datasets

export const load: PageServerLoad = async ({ locals, url }) => {
	const asked = Number(url.searchParams.get('page'));
	const page = Number.isSafeInteger(asked) && asked > 1 ? asked : 1;
	return { page, size: PAGE, ...(await locals.datasets.list((page - 1) * PAGE, PAGE)) };
};
