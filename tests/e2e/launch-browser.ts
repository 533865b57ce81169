import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumFlags } from '../browser/chromium.mjs';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the one browser of all tests listens. */
		browser: string;
	}
}

/** Starts one browser for the tests of all files: each opens contexts of its own in it. */
export default async function launchBrowser({ provide }: TestProject) {
	const browser = await chromium.launchServer({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: chromiumFlags
	});
	provide('browser', browser.wsEndpoint());
	return () => browser.close();
}
