import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { commandPrograms } from './src/build/command-programs.ts';
import { embedBundles } from './src/build/embed-bundles.ts';
import { OLDEST_BROWSERS } from './src/build/oldest-browsers.ts';
import { serverForNode } from './src/build/server-for-node.ts';
import { threadPrograms } from './src/build/thread-programs.ts';
import { withoutHasOwn } from './src/build/without-has-own.ts';
import { withoutRevisions } from './src/build/without-revisions.ts';
import { withoutTransitions } from './src/build/without-transitions.ts';
import { withoutUnaskedPreloads } from './src/build/without-unasked-preloads.ts';
import { chromiumFlags } from './tests/browser/chromium.mjs';

/** Built for the benchmark, beside the ordinary build. */
const IS_BENCH = process.env.PLUMBLINE_BENCH === '1';

/** Unit tests that reckon with days: they are run again in another zone. */
const OF_TIME = [
	'tests/{api,dates,intake,messages,model,query,reader,study,timeline,wording,workbench}/**/*.test.ts',
	'tests/{files,routes}/*.test.ts'
];

export default defineConfig({
	plugins: [
		withoutTransitions(),
		withoutHasOwn(),
		withoutUnaskedPreloads(),
		embedBundles(),
		threadPrograms(),
		sveltekit(),
		serverForNode(),
		withoutRevisions(),
		...(IS_BENCH ? [] : [commandPrograms()])
	],
	// Tells V8 to compile all functions of a file while it loads, beside the page's own work, and not
	// each when it is first called: nearly all of them are, and the first picture waits for that.
	build: {
		target: OLDEST_BROWSERS,
		// The page’s policy lets fonts come from the app alone, not from its styles.
		assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
		rolldownOptions: {
			output: { postBanner: '//# allFunctionsCalledOnLoad' },
			// How long plugins took is of no use to who starts the app.
			checks: { bundlerTimings: false }
		}
	},
	// Bundled with the rest of the server: left to the adapter it would warn of comments in them at each start.
	ssr: { noExternal: [/^@?better-auth/, /^@better-fetch/, 'better-call', 'zod'] },
	define: { __BENCH__: JSON.stringify(IS_BENCH) },
	test: {
		// What is waited for comes later on a busy machine: a second is no bound of ours.
		expect: { requireAssertions: true, poll: { timeout: 10_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Pure functions: files need no process of their own, whose start costs more than they do.
					isolate: false,
					// Two zones run side by side on machines that may be busy: this ends what hangs, and nothing else.
					testTimeout: 30_000,
					include: process.env.PLUMBLINE_TESTS === 'of-time' ? OF_TIME : ['tests/**/*.test.ts'],
					exclude: ['browser', 'server', 'cost', 'e2e', 'bench', 'store/database'].map(
						(one) => `tests/${one}/**`
					)
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
								args: chromiumFlags
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'database',
					// After the others: Vitest lets projects run side by side only with the same number of workers.
					sequence: { groupOrder: 4 },
					environment: 'node',
					include: ['tests/store/database/**/*.test.ts'],
					globalSetup: 'tests/store/database/start-databases.ts',
					testTimeout: 30_000,
					hookTimeout: 60_000,
					// Processes of its own write beside it.
					maxWorkers: 1
				}
			},
			{
				extends: true,
				test: {
					name: 'server',
					// After the others: Vitest lets projects run side by side only with the same number of workers.
					sequence: { groupOrder: 1 },
					environment: 'node',
					include: ['tests/server/**/*.test.ts'],
					globalSetup: 'tests/server/serve.ts',
					testTimeout: 30_000,
					hookTimeout: 60_000,
					maxWorkers: 1
				}
			},
			{
				extends: true,
				test: {
					name: 'cost',
					sequence: { groupOrder: 2 },
					environment: 'node',
					include: ['tests/cost/**/*.test.ts'],
					globalSetup: 'tests/server/serve.ts',
					testTimeout: 30_000,
					hookTimeout: 60_000,
					// What a request costs is measured.
					maxWorkers: 1
				}
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					sequence: { groupOrder: 3 },
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: ['tests/server/serve.ts', 'tests/e2e/launch-browser.ts'],
					// What is tested runs in processes of its own; these files need none, and load the same modules.
					isolate: false,
					testTimeout: 30_000,
					hookTimeout: 60_000,
					// Three files at a time on two processors: a page waits for half of its time.
					maxWorkers: 3
				}
			}
		]
	}
});
