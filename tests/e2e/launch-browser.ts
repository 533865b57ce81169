import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumFlags } from '../browser/chromium.mjs';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the one browser of all tests listens. */
		browser: string;
	}
}

/**
 * Compiles a function when it is called, as browsers do that do not know the hint of vite.config.ts to compile all
 * of a file at once: that pays where a page is opened for the first time, not where it is opened a thousand times.
 */
const LAZY = '--js-flags=--max-lazy';

/** Starts one browser for the tests of all files: each opens contexts of its own in it. */
export default async function launchBrowser({ provide }: TestProject) {
	const browser = await chromium.launchServer({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: [...chromiumFlags, LAZY]
	});
	provide('browser', browser.wsEndpoint());
	return () => browser.close();
}
