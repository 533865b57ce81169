import { v7 as uuid } from 'uuid';
import { generator } from './generator.mjs';
import { served, SMALL } from './served.mjs';

const ROWS = 100_000;
const RUNS = 51; // odd

/**
 * What keeping costs the others of a server: how long another page takes at most while a large import is saved; and how
 * soon a published embed is answered that somebody asked for before.
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
		const body = bodyOf(generateDataset({ statements: ROWS, priorities: 60, seed: 1 }));
		const importing = { isDone: false };
		const since = performance.now();
		const saved = post(origin, body).then((answer) => {
			importing.isDone = true;
			if (answer.status !== 201) throw new Error(`The import was answered ${answer.status}.`);
		});
		const others = [];
		while (!importing.isDone)
			others.push(await timeOf(`${origin}/embed/${SMALL}?q=${others.length}`));
		await saved;
		yield {
			...{ name: `sent to a server and saved, ${ROWS} statements` },
			...{ value: (performance.now() - since) / 1000, unit: 's', target: null }
		};
		yield {
			...{ name: `the longest that another page takes meanwhile, of ${others.length}` },
			...{ value: Math.max(...others), unit: 'ms', target: 200 }
		};
	});
}

/** @param {object} file */
const bodyOf = (file) =>
	JSON.stringify({
		...{ version: 1, expected: 0 },
		changes: [{ id: uuid(), by: null, change: { kind: 'import', file } }]
	});

/**
 * @param {string} origin
 * @param {string} body
 */
const post = (origin, body) =>
	fetch(`${origin}/drafts`, {
		...{ method: 'POST', headers: { 'content-type': 'application/json', origin } },
		body
	});

/**
 * @param {string} origin
 * @param {object} file
 * @returns {Promise<{ id: string }>}
 */
const begun = async (origin, file) => (await post(origin, bodyOf(file))).json();

/** @param {string} address */
async function timeOf(address) {
	const since = performance.now();
	await (await fetch(address)).arrayBuffer();
	return performance.now() - since;
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

if (process.argv[1] === import.meta.filename)
	for await (const figure of keepingFigures()) console.log(figure);
