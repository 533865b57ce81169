// `npm run bench:suggest`: how well and how fast priorities are suggested, on a public set of coded speeches.
// With `-- --json`, one JSON line a figure. The speeches are split in two halves, five times, by seed. They are
// measured as the review has them: through a dataset, in which each sentence says what stands around it.
// The method's constants were chosen on the first half of seed 1 alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { csvParse } from 'd3';
import { createServer } from 'vite';
import { rollCallFigures } from './roll-calls.mjs';
import { speechesAsDataset, topicOf } from './speeches-as-dataset.mjs';

/** @typedef {import('./speeches-as-dataset.mjs').Row} Row */
/** @typedef {import('./speeches-as-dataset.mjs').Coded} Coded */
/** @typedef {{ priority: string, strength: string }} Suggestion */
/** @typedef {{ recall3: number, recall1: number, f1: number, f1Labelled: number, silent: number }} Figures */

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '../shared/data/state-of-the-union');
const SEEDS = [1, 2, 3, 4, 5];
const ACCEPTED = 250;
const NONE = '99';
const json = process.argv.includes('--json');

if (!existsSync(FOLDER)) {
	console.error('Skipped: the coded speeches (../shared/data/state-of-the-union) are not here.');
	process.exit(0);
}

const vite = await createServer({
	root: ROOT,
	configFile: false,
	server: { middlewareMode: true, hmr: false, watch: null },
	optimizeDeps: { noDiscovery: true },
	appType: 'custom',
	logLevel: 'error'
});
const { buildSuggester } = await vite.ssrLoadModule('/src/lib/link/suggestions/suggester.ts');
const { reviewerOf } = await vite.ssrLoadModule('/src/lib/link/reviewer.ts');
const { readDataset } = await vite.ssrLoadModule('/src/lib/model/reading/read.ts');
const { readCodebook } = await vite.ssrLoadModule('/src/lib/link/codebook-json.ts');
const codebook = readCodebook(
	JSON.parse(readFileSync(join(FOLDER, 'codebook.json'), 'utf8'))
).value;

/** @type {Row[]} */
const rows = csvParse(readFileSync(join(FOLDER, 'statements.csv'), 'utf8'), (row) => ({
	id: row.idx,
	group: row.doc_id,
	topic: row.label_cap2,
	text: row.text_original,
	before: row.text_preceding,
	after: row.text_following,
	year: row.year,
	president: row.president
}));
/** The codebook with the words of its sub-topics in those of its topics: as many priorities as topics. */
const topics = codebook.map((/** @type {Coded} */ { id, title, text, parts = [] }) => ({
	...{ id, title, cues: parts.map((part) => part.title) },
	text: [text, ...parts.map((part) => part.text)].filter(Boolean).join(' ')
}));
const speeches = [...new Set(rows.map(({ group }) => group))].sort((a, b) => Number(a) - Number(b));

const cold = timed();
note('building the suggester, first time', cold.building, 'ms');
note('a statement, first time', cold.each, 'ms');

const ALONE = { priorities: topics, accepted: [], proposed: false };
/** @type {Record<'tuning' | 'scored' | 'taught' | 'proposed' | 'proposedTaught' | 'nested', Figures[]>} */
const found = { tuning: [], scored: [], taught: [], proposed: [], proposedTaught: [], nested: [] };
for (const seed of SEEDS) {
	const tuning = new Set(shuffled(speeches, seed).slice(0, speeches.length / 2));
	const near = rows.filter(({ group }) => tuning.has(group));
	const far = rows.filter(({ group }) => !tuning.has(group));
	const accepted = shuffled(
		near.filter(({ topic }) => topic !== NONE),
		seed
	).slice(0, ACCEPTED);
	found.tuning.push(figuresOf(near, ALONE));
	found.scored.push(figuresOf(far, ALONE));
	found.taught.push(figuresOf(far, { ...ALONE, accepted }));
	found.proposed.push(figuresOf(far, { ...ALONE, proposed: true }));
	found.proposedTaught.push(figuresOf(far, { ...ALONE, accepted, proposed: true }));
	found.nested.push(figuresOf(far, { ...ALONE, priorities: codebook }));
	if (json) continue;
	const named = (/** @type {boolean} */ inTuning) =>
		speeches.filter((speech) => tuning.has(speech) === inTuning).join(' ');
	console.log(
		`seed ${seed}: tuning half, speeches ${named(true)}: ${described(found.tuning.at(-1))}`
	);
	console.log(`        scored half, speeches ${named(false)}: ${described(found.scored.at(-1))}`);
	console.log(
		`        with ${ACCEPTED} accepted links of the other half: ${described(found.taught.at(-1))}`
	);
}

tell('recall@3, codebook alone', found.scored, 'recall3', 0.75);
tell('macro-F1, codebook alone, all statements', found.scored, 'f1', 0.46);
tell('macro-F1, codebook alone, statements with a topic', found.scored, 'f1Labelled', 0.46);
tell(`recall@3, ${ACCEPTED} accepted links`, found.taught, 'recall3', 0.82);
tell(`macro-F1, ${ACCEPTED} accepted links, all statements`, found.taught, 'f1', null);
tell('recall@3, what is not weak', found.proposed, 'recall3', null);
tell(
	`recall@3, what is not weak, ${ACCEPTED} accepted links`,
	found.proposedTaught,
	'recall3',
	null
);
tell('recall@3, sub-topics as sub-points', found.nested, 'recall3', null);
tell('macro-F1, sub-topics as sub-points, all statements', found.nested, 'f1', null);
for (const { column, share, of } of rollCallFigures(buildSuggester) ?? []) {
	note(`recall@1, ${of} roll calls by “${column}”, six titles alone`, share, '');
}
const times = Array.from({ length: 5 }, timed);
note('building the suggester', median(times.map(({ building }) => building)), 'ms');
print('time a statement', median(times.map(({ each }) => each)), 'ms', 0.2, 'lower');
await vite.close();

/**
 * What the review says of the statements of a dataset, the best first: of all, or of what is not weak and so
 * proposed to a person.
 * Recall counts the statements that have a topic; all others have none. In the first macro-F1 every
 * statement counts: its answer is the first suggestion, and to say something of one without a topic is wrong.
 * @param {Row[]} scored
 * @param {{ priorities: Coded[], accepted: Row[], proposed: boolean }} how
 * @returns {Figures}
 */
function figuresOf(scored, { priorities, accepted, proposed }) {
	const file = speechesAsDataset(priorities, [...scored, ...accepted], accepted);
	const read = readDataset(JSON.stringify(file));
	if (!read.ok) throw new Error(JSON.stringify(read.problem.slice(0, 3)));
	const reviewer = reviewerOf(read.value);
	const answers = scored.map(({ id }) =>
		reviewer
			.suggestionsFor(`s${id}`, 3)
			.map((/** @type {{ suggestion: Suggestion }} */ { suggestion }) => suggestion)
			.filter((/** @type {Suggestion} */ { strength }) => !proposed || strength !== 'weak')
			.map((/** @type {Suggestion} */ { priority }) => topicOf(priority))
	);
	const pairs = scored.map(({ topic }, at) => ({ topic, answer: answers[at] }));
	const labelled = pairs.filter(({ topic }) => topic !== NONE);
	const share = (/** @type {(pair: { topic: string, answer: string[] }) => boolean} */ right) =>
		labelled.filter(right).length / labelled.length;
	return {
		recall3: share(({ topic, answer }) => answer.includes(topic)),
		recall1: share(({ topic, answer }) => answer[0] === topic),
		f1: macroF1(pairs),
		f1Labelled: macroF1(labelled),
		silent: pairs.filter(({ answer }) => answer.length === 0).length
	};
}

/**
 * The mean of F1 over the topics that occur, without “none”.
 * @param {{ topic: string, answer: string[] }[]} pairs
 */
function macroF1(pairs) {
	const topics = [...new Set(pairs.map(({ topic }) => topic))].filter((topic) => topic !== NONE);
	const f1 = topics.map((topic) => {
		const is = pairs.filter((pair) => pair.topic === topic).length;
		const said = pairs.filter((pair) => pair.answer[0] === topic).length;
		const right = pairs.filter((pair) => pair.topic === topic && pair.answer[0] === topic).length;
		return (2 * right) / (is + said);
	});
	return mean(f1);
}

/** Builds a suggester and asks it for all statements. */
function timed() {
	const begun = performance.now();
	const suggester = buildSuggester(codebook);
	const built = performance.now();
	let count = 0;
	for (const { suggestions } of suggester.suggestAll(withoutTopics(rows), 3))
		count += suggestions.length;
	const ended = performance.now();
	if (count === 0) throw new Error('nothing was suggested');
	return { building: built - begun, each: (ended - built) / rows.length };
}

/** @param {Row[]} some */
function withoutTopics(some) {
	return some.map(({ id, group, text, before, after }) => ({ id, group, text, before, after }));
}

/** @param {Figures | undefined} figures */
function described(figures) {
	const { recall3, recall1, f1, f1Labelled, silent } = /** @type {Figures} */ (figures);
	const shown = [recall3, recall1, f1, f1Labelled].map((value) => value.toFixed(3));
	return `recall@3 ${shown[0]}, recall@1 ${shown[1]}, macro-F1 ${shown[2]} (with a topic ${shown[3]}), silent on ${silent}`;
}

/**
 * @param {string} name
 * @param {Figures[]} figures
 * @param {keyof Figures} which
 * @param {number | null} target
 */
function tell(name, figures, which, target) {
	const values = figures.map((one) => one[which]);
	print(`${name}, mean`, mean(values), '', target, 'higher');
	const middle = mean(values);
	note(
		`${name}, standard deviation over seeds`,
		Math.sqrt(mean(values.map((value) => (value - middle) ** 2))),
		''
	);
}

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number | null} target
 * @param {'higher' | 'lower'} better
 */
function print(name, value, unit, target, better) {
	if (target === null) return note(name, value, unit);
	const rounded = Number(value.toFixed(4));
	if (json) {
		process.stdout.write(`${JSON.stringify({ name, value: rounded, unit, target, better })}\n`);
		return;
	}
	const met = better === 'higher' ? rounded >= target : rounded <= target;
	const bound = `(${better === 'higher' ? 'at least' : 'at most'} ${target})`;
	console.log(`${name.padEnd(72)} ${rounded.toFixed(4)} ${unit} ${bound} ${met ? 'ok' : 'MISSED'}`);
}

/**
 * A figure without a bound.
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 */
function note(name, value, unit) {
	if (!json) console.log(`${name.padEnd(72)} ${value.toFixed(4)} ${unit}`);
}

/** @param {number[]} values */
function mean(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {number[]} values */
function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/**
 * The same order for the same seed (mulberry32, Fisher–Yates).
 * @template One
 * @param {One[]} all
 * @param {number} seed
 * @returns {One[]}
 */
function shuffled(all, seed) {
	const order = [...all];
	let state = seed >>> 0;
	for (let at = order.length - 1; at > 0; at--) {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		const other = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (at + 1));
		[order[at], order[other]] = [order[other], order[at]];
	}
	return order;
}
