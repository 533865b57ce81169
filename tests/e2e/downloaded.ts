import { text } from 'node:stream/consumers';
import type { Locator } from 'playwright-core';

/** The name and the content of the file that a link or a button gives. */
export async function downloadedBy(given: Locator): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([given.page().waitForEvent('download'), given.click()]);
	return {
		name: download.suggestedFilename(),
		text: await text(await download.createReadStream())
	};
}
