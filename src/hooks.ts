import type { Transport } from '@sveltejs/kit';
import { DrawnPage } from '#lib/ui/drawn-page.ts';

export const transport: Transport = {
	DrawnPage: { encode: DrawnPage.encode, decode: DrawnPage.decode }
};
