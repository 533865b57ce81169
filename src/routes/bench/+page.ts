import { error } from '@sveltejs/kit';

export const ssr = false;

/** Only in a bench build (PLUMBLINE_BENCH=1): elsewhere there is no such page, and no code for it. */
export const load = ({ url }: { url: URL }) => {
	if (!__BENCH__) error(404, { message: 'There is no such page', hint: 'Check the address.' });
	return { params: url.searchParams };
};
