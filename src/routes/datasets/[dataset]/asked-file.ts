import { error } from '@sveltejs/kit';
import { readPictureLook, type PictureLook } from '#lib/files/picture-look.ts';

/** What the address of a file asks for: the page that it shows, and how a picture of that is wanted. */
export function askedFile(url: URL): { page: URL; look: PictureLook } {
	const page = new URL(url);
	page.pathname = page.pathname.slice(0, page.pathname.lastIndexOf('/'));
	const look = readPictureLook(url.searchParams);
	if (!look.ok) error(400, look.problem);
	return { page, look: look.value };
}
