import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandedFrame } from '#lib/embed/banded-frame.ts';
import { utcDate } from '#lib/dates/civil.ts';
import { dayAt } from '#lib/dates/day.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { readingOf } from '#lib/query/reading.ts';
import { studyOf } from '#lib/study/study.ts';
import { drawTimeline, type TimelineDrawn } from '#lib/timeline/draw/draw.ts';
import { drawingOf } from '#lib/timeline/draw/drawing.ts';
import { namesOf, rowLinesOf } from '#lib/timeline/draw/gutter.ts';
import type { Shape, TextShape } from '#lib/timeline/draw/shapes/shape.ts';
import { PAPER_THEME } from '#lib/timeline/draw/theme.ts';
import { frameFor } from '#lib/timeline/layout/frame.ts';
import { textWidth } from '#lib/timeline/text/text-width.ts';
import { timelineSource } from '#lib/timeline/view/timeline-source.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';
import { exampleFile } from '../query/studies.ts';
import { judgedDataset } from '../fixtures/judged-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';
import { datasetFiles } from '../fixtures/random-dataset.ts';

/** px of the chart, from its top left corner. */
interface Box {
	readonly what: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const WIDTHS = [320, 360, 500, 640, 688, 720, 840, 1000, 1400];

interface Wanted {
	readonly width: number;
	readonly query?: string;
	readonly height?: number;
	readonly embedded?: boolean;
	readonly language?: 'en' | 'ar' | 'ru';
}

function drawn(
	file: DatasetFile,
	{ width, query = '', height, embedded = false, language = 'en' }: Wanted
): TimelineDrawn {
	const reading = readingOf(studyOf(readWhole(file)), new URLSearchParams(query));
	const source = timelineSource(reading, messagesIn(language), height);
	return drawTimeline(source, { width, frameOf: embedded ? bandedFrame : frameFor });
}

const boxOfWords = ({ key, text, x, y, size, anchor }: TextShape): Box => {
	const width = textWidth(text.replaceAll(/[\u2066-\u2069]/g, ''), size);
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { what: key, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.25 };
};

function boxOf(shape: Shape): Box[] {
	const { key: what } = shape;
	switch (shape.kind) {
		case 'line': {
			const [left, right] = [shape.x - shape.width / 2, shape.x + shape.width / 2];
			return [{ what, left, right, top: shape.y1, bottom: shape.y2 }];
		}
		case 'mark': {
			const { x, y, radius } = shape;
			return [{ what, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }];
		}
		case 'bar': {
			const { from: left, to: right, y, height } = shape;
			return [{ what, left, right, top: y - height / 2, bottom: y + height / 2 }];
		}
		case 'text':
			return [boxOfWords(shape)];
		case 'dots': {
			const { xs, ys, radius } = shape;
			return xs.map((x, at) => ({
				...{ what, left: x - radius, right: x + radius },
				...{ top: ys[at]! - radius, bottom: ys[at]! + radius }
			}));
		}
		case 'bars':
			return shape.boxes.map(([left, top, width, height]) => ({
				...{ what, left, top, right: left + width, bottom: top + height }
			}));
		case 'curve':
			return []; // above the heads
		case 'ridge':
		case 'hatch':
			return []; // behind the words, whose halo keeps them off
	}
}

/** The strokes of a path along rows. */
const strokesOf = (what: string, path: string): Box[] =>
	[...path.matchAll(/M([\d.-]+),([\d.-]+)H([\d.-]+)/g)].map(([, left, y, right]) => ({
		what,
		left: Number(left),
		right: Number(right),
		top: Number(y),
		bottom: Number(y)
	}));

/**
 * What rows say, and all that is drawn over it or cannot make room for it: what is drawn before, lines, hatches and
 * ridges, is kept off its letters by their halo.
 */
function partsOf(view: TimelineDrawn) {
	const { frame } = view;
	const { gutter, plot } = frame;
	const { source } = view;
	const messages = source.messages;
	const shapes = drawingOf(view.content, { frame, messages, theme: PAPER_THEME });
	const words = shapes.filter((one): one is TextShape => one.key.startsWith('row '));
	const last = words.length > 0 ? shapes.lastIndexOf(words.at(-1)!) : 0;
	const under = shapes.slice(0, last).filter(({ kind }) => kind === 'mark' || kind === 'text');
	const lines = rowLinesOf(view, frame);
	const inPlot = (box: Box) => ({ ...box, left: box.left + gutter, right: box.right + gutter });
	return {
		said: words.map(boxOfWords).map(inPlot),
		bare: words.filter(({ halo }) => halo !== PAPER_THEME.paper).map(({ key }) => key),
		room: { left: gutter, right: gutter + plot },
		others: [
			...[...under, ...shapes.slice(last)]
				.filter((one) => !words.includes(one as TextShape))
				.flatMap(boxOf)
				.map(inPlot),
			...namesOf(view, frame, PAPER_THEME, null).flat().flatMap(boxOf),
			...strokesOf('between', lines.between)
		]
	};
}

/** What crosses words of rows, or what words of rows leave the plot. */
function faultsOf(view: TimelineDrawn): string[] {
	const { said, bare, others, room } = partsOf(view);
	const faults = said.flatMap((words) => [
		...[...others, ...said.filter((other) => other !== words)]
			.filter(
				({ left, right, top, bottom }) =>
					left < words.right && right > words.left && top < words.bottom && bottom > words.top
			)
			.map(({ what }) => `${words.what} is crossed by ${what}`),
		...(words.left < room.left || words.right > room.right ? [`${words.what} has no room`] : [])
	]);
	return [...faults, ...bare.map((key) => `lines pass through ${key}`)];
}

const many = (statements: number, priorities: number) =>
	generateDataset({ statements, priorities, seed: 11 });

/** Thirty-six statements whose lines pass through two silent rows to the third; the first on a date of its own. */
function crossed(first = '2023-01-01'): DatasetFile {
	const file = judgedDataset('s1 p3 ana accepted');
	const dates = Array.from({ length: 36 }, (_, at) => utcDate(2023, 1, 1 + 10 * at)).map(dayAt);
	return {
		...file,
		statements: dates.map((date, at) => ({
			...file.statements[0]!,
			id: `s${at}`,
			date: at === 0 ? first : date
		})),
		links: dates.map((_, at) => ({ ...file.links[0]!, statement: `s${at}` }))
	};
}

const STATES: [name: string, file: DatasetFile, query: string][] = [
	['the example', exampleFile(), ''],
	['the example, with a statement open', exampleFile(), 'statement=moscow-talks'],
	[
		'the example in a few days, with a statement open',
		exampleFile(),
		'statement=moscow-talks&from=2023-11-20&to=2023-11-22'
	],
	['lines through rows that are silent', crossed(), ''],
	['lines through rows that are silent, and a season over them', crossed('2023-05/2023-08'), ''],
	['many statements', many(400, 9), ''],
	['a few of many', many(400, 9), 'actor=a1&from=2012-01-01&to=2013-01-01'],
	['none of many', many(400, 9), 'kind=vote&q=nothing-of-the-kind'],
	['sixty rows', many(60, 60), ''],
	['suggestions alone', judgedDataset('s1 p2 ana suggested', 's2 p2 ana suggested'), '']
];

describe.each(STATES)('what rows say of %s', (_, file, query) => {
	it.each(WIDTHS)('is crossed by nothing in %i px', (width) => {
		for (const embedded of [false, true]) {
			for (const language of ['en', 'ar', 'ru'] as const) {
				for (const height of [undefined, 240]) {
					const wanted = { width, query, embedded, language, ...(height && { height }) };
					expect(faultsOf(drawn(file, wanted)), JSON.stringify(wanted)).toEqual([]);
				}
			}
		}
	});
});

describe('of any dataset, in any window and width', () => {
	const states = fc.record({
		file: datasetFiles,
		width: fc.integer({ min: 280, max: 1500 }),
		embedded: fc.boolean(),
		from: fc.integer({ min: 2000, max: 2023 }),
		years: fc.integer({ min: 0, max: 30 }),
		open: fc.nat()
	});

	type State = typeof states extends fc.Arbitrary<infer One> ? One : never;

	function stateOf({ file, width, embedded, from, years, open }: State): TimelineDrawn {
		const statement = file.statements[open % file.statements.length]!.id;
		const window = years > 0 ? `&from=${from}-01-01&to=${from + years}-01-01` : '';
		return drawn(file, { width, embedded, query: `statement=${statement}${window}` });
	}

	it('what rows say is crossed by nothing', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(faultsOf(stateOf(state))).toEqual([]);
			})
		);
	});

	it('every row without a mark in sight says why', () => {
		fc.assert(
			fc.property(states, (state) => {
				const view = stateOf(state);
				const due = view.tallies.flatMap(({ note, shown }, row) =>
					note && shown === 0 ? [row] : []
				);
				const said = view.content.rowTexts.map(({ row }) => row);
				expect(due.filter((row) => !said.includes(row))).toEqual([]);
			})
		);
	});
});

it('no word is left out of what a silent row says, however narrow the chart is', () => {
	for (const width of [240, 280, ...WIDTHS]) {
		const { tallies, content } = drawn(exampleFile(), { width });
		const silent = tallies.flatMap(({ note }, row) => (note?.kind === 'silent' ? [row] : []));
		const said = content.rowTexts.filter(({ row }) => silent.includes(row)).map(({ text }) => text);
		const words = `no statement found${width < 320 ? '' : ' in 7 months since adoption'}`;
		expect(said).toEqual([words, words]);
	}
});

describe('what a row says', () => {
	const judged = judgedDataset('s1 p3 ana accepted');
	const [statement] = judged.statements;
	const one = { ...judged, statements: [{ ...statement!, date: '2023-07-02' }] };
	const wordsIn = (query: string) => {
		const { content, scene, frame } = drawn(one, { width: 1000, query });
		const plumbs = scene.level === 'lines' ? scene.plumbs : [];
		return { first: content.rowTexts[0]!, line: plumbs[0]!.x, plot: frame.plot };
	};

	it('stands at the left where no line passes', () => {
		const { first } = wordsIn('from=2023-07-01&to=2023-12-31');
		expect(first.x).toBe(10);
	});

	it('of a silence stands there also where a line passes', () => {
		const { first, line, plot } = wordsIn('from=2023-06-28&to=2023-08-31');
		expect(line).toBeLessThan(plot / 5);
		expect(first.x).toBe(10);
	});
});
