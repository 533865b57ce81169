import { Agent, get, request } from 'node:http';
import { Readable } from 'node:stream';
import { v7 as uuid } from 'uuid';
import { generator } from './generator.mjs';
import { served, SMALL } from './served.mjs';

const ROWS = 100_000;
const PIECE = 65_536; // bytes
const agent = new Agent({ keepAlive: true });
const RUNS = 201; // odd, and enough that the first after a start do not decide a median

/**
 * What keeping costs the others of a server: how long another page takes at most while a large import is saved,
 * and first opened; and how soon a published embed is answered that somebody asked for before.
 * @returns {AsyncGenerator<{ name: string, value: number, unit: string, target: number | null }>}
 */
export async function* keepingFigures() {
	const generateDataset = await generator();
	yield* served({}, async function* ({ origin }) {
		const { id } = await begun(
			origin,
			generateDataset({ statements: 300, priorities: 6, seed: 7 })
		);
		const published = await fetch(`${origin}/drafts/${id}/manage?/publish`, {
			...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ note: '' }) },
			headers: { origin, accept: 'text/html' }
		});
		const [, name] =
			/\/datasets\/([^/]+)\/embed/.exec(published.headers.get('location') ?? '') ?? [];
		const embed = `${origin}/embed/${name}`;
		await timeOf(embed);
		const times = [];
		for (let run = 0; run < RUNS; run++) times.push(await timeOf(embed));
		yield {
			...{ name: 'a published embed, asked for again', value: median(times) },
			...{ unit: 'ms', target: 10 }
		};
		// As bytes: to make them of words would hold up whoever asks for the other page from here.
		const body = new TextEncoder().encode(
			bodyOf(generateDataset({ statements: ROWS, priorities: 60, seed: 1 }))
		);
		const { took, outcome, others } = await meanwhile(origin, () => sendInPieces(origin, body));
		if (outcome.status !== 201) throw new Error(`The import was answered ${outcome.status}.`);
		yield {
			...{ name: `sent to a server and saved, ${ROWS} statements`, value: took / 1000 },
			...{ unit: 's', target: null }
		};
		yield longest('is imported', others);
		const large = await outcome.json();
		const skip = { version: 1, expected: 1, changes: [made({ kind: 'skip', statement: 's0' })] };
		const opened = await meanwhile(origin, () =>
			post(origin, JSON.stringify(skip), `/drafts/${large.id}/changes`)
		);
		if (opened.outcome.status !== 200) throw new Error(`A change was ${opened.outcome.status}.`);
		yield {
			...{ name: `its first change, for which it is opened, ${ROWS} statements` },
			...{ value: opened.took / 1000, unit: 's', target: null }
		};
		yield longest('is opened', opened.others);
	});
}

/**
 * Asks for another page again and again while something is done.
 * @param {string} origin
 * @param {() => Promise<Response>} something
 */
async function meanwhile(origin, something) {
	const doing = { isDone: false };
	const since = performance.now();
	const done = something().finally(() => (doing.isDone = true));
	const others = [];
	while (!doing.isDone) others.push(await timeOf(`${origin}/embed/${SMALL}?q=${Math.random()}`));
	return { outcome: await done, took: performance.now() - since, others };
}

/**
 * @param {string} what
 * @param {number[]} others
 */
const longest = (what, others) => ({
	...{ name: `the longest that another page takes while it ${what}, of ${others.length}` },
	...{ value: Math.max(...others), unit: 'ms', target: 200 }
});

/** @param {object} change */
const made = (change) => ({ id: uuid(), by: null, change });

/** @param {object} file */
const bodyOf = (file) =>
	JSON.stringify({
		...{ version: 1, expected: 0 },
		changes: [made({ kind: 'import', file })]
	});

/**
 * @param {string} origin
 * @param {string | Uint8Array<ArrayBuffer>} body
 */
const post = (origin, body, path = '/drafts') =>
	fetch(origin + path, {
		...{ method: 'POST', headers: { 'content-type': 'application/json', origin } },
		body
	});

/**
 * Sends much a piece at a time, so that whoever asks for another page from here is not held up here.
 * @param {string} origin
 * @param {Uint8Array} body
 * @returns {Promise<Response>}
 */
function sendInPieces(origin, body) {
	return new Promise((resolve, reject) => {
		const sending = request(
			`${origin}/drafts`,
			{
				method: 'POST',
				headers: { 'content-type': 'application/json', 'content-length': body.length, origin }
			},
			(answer) => resolve(new Response(Readable.toWeb(answer), { status: answer.statusCode }))
		).once('error', reject);
		Readable.from(piecesOf(body)).pipe(sending);
	});
}

/** @param {Uint8Array} bytes */
function* piecesOf(bytes) {
	for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/**
 * @param {string} origin
 * @param {object} file
 * @returns {Promise<{ id: string }>}
 */
const begun = async (origin, file) => (await post(origin, bodyOf(file))).json();

/**
 * ms until all bytes of an answer are here, as they travel: to unpack them is no cost of the server.
 * @param {string} address
 * @returns {Promise<number>}
 */
function timeOf(address) {
	const since = performance.now();
	return new Promise((resolve, reject) => {
		get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
			answer.resume().once('end', () => resolve(performance.now() - since));
		}).once('error', reject);
	});
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

if (process.argv[1] === import.meta.filename)
	for await (const figure of keepingFigures()) console.log(figure);
