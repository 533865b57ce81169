import { Agent, get } from 'node:http';
import { randomLcg } from 'd3';
import { expect, inject, it } from 'vitest';
import { COLLECTION_NAMES } from '#lib/api/paths.ts';
import { DOWNLOADS, PRIORITY_DOWNLOADS } from '#lib/files/download-names.ts';
import { hostileQuery } from '../fixtures/hostile-query.ts';

const NAMES = [
	'islamic-world-2023',
	'far',
	'none',
	'broken',
	'%00',
	'..%2F..',
	'x@y',
	'constructor'
];

const PAGES = ['', '/embed', '/page.html', '/review', '/priorities/p1', '/priorities/constructor'];
const FILES = [
	...['/outline', '/statements/moscow-talks', '/statements/%5D%5D%3E'],
	...DOWNLOADS.map((file) => `/${file}`),
	...PRIORITY_DOWNLOADS.map((file) => `/priorities/p1/${file}`),
	...[
		'/feed.atom',
		'/feed.json',
		'/priorities/',
		'/priorities/%00',
		'/priorities/..%2Fp1/priority.csv'
	],
	...['/timeline.png.exe', '/%E0%A4%A', '/constructor']
];
// A page costs the server ten times what a file or a refusal does: a thousand of each kind are enough.
const SHARE_OF_PAGES = 0.06;

const LISTS = [
	...['', '/nothing', '/statements/moscow-talks', '/statements/%5D%5D%3E', '/statements/%00'],
	...[...COLLECTION_NAMES, 'revisions'].map((list) => `/${list}`)
];
const SHARE_OF_API = 0.2;

/** Of accounts and drafts: most visitors are refused. */
const OF_THOSE_WHO_WRITE = [
	...['/import/timeline/none', '/sign-in', '/account', '/account/password'],
	...['/invitations/none', '/invitations/%00', '/drafts', '/drafts/none', '/drafts/none/edit'],
	...['/drafts/%00/manage', '/shared/none/none', '/api/v1/drafts/none', '/api/v1/openapi.json']
];

/** An address of this server that nobody would send in good faith. */
function hostileAddress(random: () => number): string {
	const one = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
	// Half of them meet a dataset that is there.
	const name = random() < 0.7 ? NAMES[Math.floor(random() * 2)]! : one(NAMES);
	const isPage = random() < SHARE_OF_PAGES;
	const path = isPage
		? one([
				...PAGES.map((page) => `/datasets/${name}${page}`),
				...[`/embed/${name}`, `/embed/${name}/priorities/p1`, '/import']
			])
		: random() < SHARE_OF_API
			? `/api/v1/datasets${random() < 0.9 ? `/${name}${one(LISTS)}` : ''}`
			: random() < 0.8
				? `/datasets/${name}${one(FILES)}`
				: random() < 0.7
					? one(['/oembed', '/', '/import/review', `/embed/${name}.js`])
					: one(OF_THOSE_WHO_WRITE);
	return `${path}?${hostileQuery(random)}`;
}

/**
 * What the server answers. Not by `fetch`, which costs a third of what the server does; and uncompressed:
 * compressing is tried elsewhere, and takes as long as much of what is tried here.
 */
const answerTo = (address: URL, agent: Agent) =>
	new Promise<{ status: number; bytes: number; to: string | undefined }>((resolve, reject) => {
		get(address, { agent }, (answer) => {
			let bytes = 0;
			answer.on('data', (piece: Buffer) => (bytes += piece.length));
			answer.on('end', () => {
				resolve({ status: answer.statusCode!, bytes, to: answer.headers.location });
			});
			answer.on('error', reject);
		}).on('error', reject);
	});

const MANY = 100_000;
const AT_ONCE = 8;

it(
	'a hundred thousand hostile addresses: no fault of the server’s own',
	{ timeout: 600_000 },
	async () => {
		const random = randomLcg(20_261_129);
		const origin = inject('origin');
		const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
		const broken: string[] = [];
		const statuses = new Map<number, number>();
		let left = MANY;
		const ask = async (): Promise<void> => {
			while (left-- > 0) {
				const address = hostileAddress(random);
				const { status, bytes, to } = await answerTo(new URL(address, origin), agent);
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
				// 501 is what oEmbed says of a format that it does not have.
				const isFault = status >= 500 && status !== 501;
				// What leads elsewhere, to a page of this server, has none itself.
				const isShown = bytes > 0 || (to !== undefined && /^\/[^/]/.test(`${to}x`));
				if (isFault || !isShown) broken.push(`${status} ${address}`);
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, ask));
		agent.destroy();
		expect(broken).toEqual([]);
		expect([...statuses.values()].reduce((sum, count) => sum + count)).toBe(MANY);
		expect(statuses.get(200)).toBeGreaterThan(MANY / 5);
	}
);
