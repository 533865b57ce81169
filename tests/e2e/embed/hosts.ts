import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Frame,
	type Page
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { watchHeights } from './heights.ts';
import { HOST_CSS, type HostPage } from './host-pages.ts';

/** A visit to an article that embeds a timeline. */
export interface HostVisit {
	readonly page: Page;
	/** The embeds of the article, from the top. */
	readonly embeds: readonly Frame[];
	/** Where the article is served: another site than that of the embeds. */
	readonly host: string;
	/** What any of its frames complained about. */
	readonly complaints: string[];
	/** The addresses that any of its frames asked for. */
	readonly requests: string[];
}

/**
 * Serves host pages from a site of their own, and visits them, each in a browser that has been nowhere
 * before: what an embed leaves behind can be seen.
 */
export function hosts() {
	const pages = new Map<string, ReturnType<HostPage>>();
	const contexts: BrowserContext[] = [];
	let browser: Browser;
	let server: Server;
	let host: string;

	beforeAll(async () => {
		browser = await chromium.connect(inject('browser'));
		server = createServer(({ url }, answer) => {
			const page = pages.get(url!);
			answer.setHeader('content-type', page ? 'text/html; charset=utf-8' : 'text/css');
			if (page?.policy) answer.setHeader('content-security-policy', page.policy);
			if (page?.isolated) answer.setHeader('cross-origin-embedder-policy', 'require-corp');
			answer.end(page?.html ?? (url === '/host.css' ? HOST_CSS : ''));
		});
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		// The embeds are at 127.0.0.1: another name is another site.
		host = `http://localhost:${(server.address() as AddressInfo).port}`;
	});
	afterEach(async () => {
		for (const context of contexts.splice(0)) await context.close();
	});
	afterAll(async () => {
		await browser.close();
		server.close();
	});

	/** The address of a host page. */
	function addressOf(page: HostPage, embeds: string): string {
		const path = `/${pages.size + 1}`;
		pages.set(path, page(embeds));
		return host + path;
	}

	/** A browser that has been nowhere before. */
	async function freshContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
		const context = await browser.newContext({ viewport: { width: 900, height: 800 }, ...options });
		contexts.push(context);
		return context;
	}

	async function visit(
		hostPage: HostPage,
		options: BrowserContextOptions = {},
		embeds: string = inject('origin'),
		prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()
	): Promise<HostVisit> {
		const page = await (await freshContext(options)).newPage();
		page.setDefaultTimeout(10_000);
		await prepare(page);
		const [complaints, requests]: [string[], string[]] = [[], []];
		page.on('pageerror', ({ message }) => complaints.push(message));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		page.on('request', (request) => requests.push(request.url()));
		if (options.javaScriptEnabled !== false) await watchHeights(page);
		await page.goto(addressOf(hostPage, embeds), { waitUntil: 'load' });
		return { page, embeds: page.mainFrame().childFrames(), host, complaints, requests };
	}

	return { visit, addressOf, freshContext };
}

/** Brings the pointer to an embed's chart, as somebody who is about to use it does, and waits for its script. */
export async function wakened(embed: Frame): Promise<Frame> {
	await embed.locator('[data-part=chart]').hover({ position: { x: 200, y: 150 } });
	await embed.locator('[role=application]').waitFor();
	return embed;
}
