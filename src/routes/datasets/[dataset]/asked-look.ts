import { error } from '@sveltejs/kit';
import { readPictureLook, type PictureLook } from '#lib/files/picture-look.ts';

/** How the address of a file wants its picture, or the page that says what to write instead. */
export function askedLook(url: URL, dataset: string): PictureLook {
	const look = readPictureLook(url.searchParams, `${url.origin}/datasets/${dataset}`);
	if (!look.ok) error(400, look.problem);
	return look.value;
}
