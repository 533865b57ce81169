import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';

/** The first is Chromium without a window, which does the same in three quarters of the time. */
const NAMES = [
	...['chromium-headless-shell', 'chromium', 'chromium-browser'],
	...['google-chrome', 'google-chrome-stable', 'chrome']
];
const PATHS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * The browser for the tests: the one that CHROMIUM names, a Chrome or Chromium that is there, Debian's
 * package where root may install it, or Playwright's own. Ends the process when there is none: tests
 * that need a browser are never left out.
 * @returns {Promise<string>}
 */
export async function findChromium() {
	return process.env.CHROMIUM || installed() || fromDebian() || fromPlaywright() || missing();
}

function installed() {
	const paths = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
	const named = NAMES.flatMap((name) => paths.map((path) => `${path}/${name}`));
	return [...named, ...PATHS, chromium.executablePath()].find((path) => path && existsSync(path));
}

function fromDebian() {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
		return undefined;
	console.log('Installing Chromium by apt-get …');
	try {
		execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
		const packages = ['chromium-headless-shell', 'fonts-liberation', 'fonts-dejavu'];
		execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	} catch {
		return undefined;
	}
	return installed();
}

function fromPlaywright() {
	console.log('Downloading Playwright’s Chromium …');
	const { status } = spawnSync('node_modules/.bin/playwright-core', ['install', 'chromium'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	return status === 0 ? installed() : undefined;
}

/** @returns {never} */
function missing() {
	console.error(
		'The tests need a Chrome or Chromium, and none could be found or installed. Install one, or name it: CHROMIUM=/path/to/chrome npm test'
	);
	process.exit(1);
}
