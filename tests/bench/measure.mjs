/** @import { Browser, CDPSession, Page } from 'playwright-core' */

const VIEWPORT = { width: 1280, height: 800 };
const PAN = 2500; // ms

/**
 * From statements in memory to the first complete paint, ms.
 * @param {Browser} browser
 * @param {string} address
 */
export async function measurePaint(browser, address) {
	const page = await opened(browser, address);
	const duration = await page.evaluate(
		() => performance.measure('paint', 'bench:data', 'bench:painted').duration
	);
	await page.context().close();
	return duration;
}

/**
 * Frames while a share of the whole is dragged to and fro, and while it is zoomed by the wheel.
 * @param {Browser} browser
 * @param {string} address
 * @param {number} share
 */
export async function measurePan(browser, address, share) {
	const bare = address.includes('bare=');
	const page = await opened(browser, bare ? `${address}&share=${share}` : address);
	await page.evaluate(
		(share) => {
			if (share === null) return undefined;
			const handles = /** @type {any} */ (globalThis).__plumbline;
			const [start, end] = handles.domain();
			const beside = ((end - start) * (1 - share)) / 2;
			return handles.setWindow(start + beside, end - beside);
		},
		bare ? null : share
	);
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Performance.enable');
	const drag = await recorded(page, devtools, () => dragged(page));
	const wheel = bare ? drag : await recorded(page, devtools, () => wheeled(page));
	const kept = bare ? null : await held(page);
	await page.context().close();
	return { drag, wheel, kept };
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @returns {Promise<Page>}
 */
async function opened(browser, address) {
	const context = await browser.newContext({ viewport: VIEWPORT });
	const page = await context.newPage();
	await page.goto(address);
	await page.waitForFunction(() => performance.getEntriesByName('bench:painted').length > 0, null, {
		timeout: 60_000
	});
	return page;
}

/**
 * What the picture must keep to, however fast it is: statements in the window that no mark stands for,
 * and whether a click on a statement opens one of its name.
 * @param {Page} page
 */
async function held(page) {
	const { hidden, item } = await page.evaluate(() => {
		const handles = /** @type {any} */ (globalThis).__plumbline;
		const { inWindow, onScreen } = handles.counted();
		// A chart of many rows is higher than the screen.
		scrollTo(0, scrollY + handles.findItem().y - innerHeight / 2);
		return { hidden: Math.abs(inWindow - onScreen), item: handles.findItem() };
	});
	await page.mouse.click(item.x, item.y);
	const text = await page
		.waitForFunction(() => /** @type {any} */ (globalThis).__plumbline.detailText(), null, {
			timeout: 2000
		})
		.then((handle) => handle.jsonValue())
		.catch(() => null);
	return { hidden, opened: /S\d+: /.test(text ?? '') };
}

/** @param {Page} page */
async function dragged(page) {
	await page.mouse.move(900, 300);
	await page.mouse.down();
	const begun = Date.now();
	for (let step = 0; Date.now() - begun < PAN; step++) {
		await page.mouse.move(750 + 250 * Math.cos(step / 30), 300);
	}
	await page.mouse.up();
}

/** @param {Page} page */
async function wheeled(page) {
	await page.mouse.move(750, 300);
	await page.keyboard.down('Control');
	const begun = Date.now();
	for (let step = 0; Date.now() - begun < PAN; step++) {
		await page.mouse.wheel(0, step % 40 < 20 ? -56 : 56);
		await page.waitForTimeout(8);
	}
	await page.keyboard.up('Control');
}

/**
 * The frames of a gesture: their mean and 95th percentile in ms, and the main thread's work in ms a second.
 * @param {Page} page
 * @param {CDPSession} devtools
 * @param {() => Promise<void>} gesture
 */
async function recorded(page, devtools, gesture) {
	await page.evaluate(() => {
		/** @type {number[]} */
		const frames = [];
		let running = true;
		const tick = (/** @type {number} */ now) => {
			frames.push(now);
			if (running) requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
		Object.assign(globalThis, {
			stopFrames: () => {
				running = false;
				return frames;
			}
		});
	});
	const before = await busySeconds(devtools);
	const begun = performance.now();
	await gesture();
	const seconds = (performance.now() - begun) / 1000;
	const busy = ((await busySeconds(devtools)) - before) * 1000;
	const frames = await page.evaluate(() => /** @type {any} */ (globalThis).stopFrames());
	const lengths = frames
		.slice(1)
		.map((/** @type {number} */ at, /** @type {number} */ index) => at - frames[index])
		.sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
	return {
		p95: lengths[Math.floor(lengths.length * 0.95)],
		mean:
			lengths.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0) /
			lengths.length,
		busy: busy / seconds
	};
}

/** @param {CDPSession} devtools */
async function busySeconds(devtools) {
	const { metrics } = await devtools.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
