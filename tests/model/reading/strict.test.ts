import { describe, expect, it } from 'vitest';
import { formatCount } from '#lib/base/words.ts';
import { duplicateKeys } from '#lib/model/reading/duplicate-keys.ts';
import { FaultList, MOST_FAULTS } from '#lib/model/reading/fault.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { LENGTHS } from '#lib/model/file/lengths.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { leastTime } from '../../fixtures/least-time.ts';
import { minimalDataset } from '../../fixtures/minimal-dataset.ts';

const text = (change: (file: DatasetFile) => unknown = () => {}) => {
	const file: DatasetFile = minimalDataset();
	change(file);
	return JSON.stringify(file, null, '\t');
};

const faultsOf = (file: string | Uint8Array) => {
	const read = readDataset(file);
	return read.ok ? [] : read.problem.map(({ code, path }) => `${code} ${path}`);
};

describe('a key that is written twice', () => {
	it.each([
		['at the top', '"title": ', '"title": "Another", "title": ', 'title'],
		['in a list', '"kind": "speech"', '"kind": "vote", "kind": "speech"', 'statements[1].kind'],
		[
			'in other letters',
			'"kind": "speech"',
			'"k\\u0069nd": "vote", "kind": "speech"',
			'statements[1].kind'
		],
		[
			'the same both times',
			'"kind": "speech"',
			'"kind": "speech", "kind": "speech"',
			'statements[1].kind'
		]
	])('is a fault: %s', (_, one, two, path) => {
		expect(text()).toContain(one);
		expect(faultsOf(text().replace(one, () => two))).toEqual([`doubled-key ${path}`]);
	});

	it('names the line of the second', () => {
		const read = readDataset('{\n"a": {"b": 1},\n"b": 2,\n"a": 3\n}');
		expect(!read.ok && read.problem[0]!.because).toBe(
			'“a” appears twice in one object, the second time on line 4'
		);
	});

	it('is not a key that only stands in a text, or in another object', () => {
		const odd = (file: DatasetFile) => (file.title = '{"title": "x", "title": "y"} \\" "title":');
		expect(faultsOf(text(odd))).toEqual([]);
	});

	it('costs little beside reading the file, however long it is', () => {
		const file = generateDataset({ statements: 50_000, priorities: 6, seed: 1 });
		const long = JSON.stringify({ ...file, again: file });
		const parsing = leastTime(() => JSON.parse(long) as unknown);
		const looking = leastTime(() => [...duplicateKeys(long, parsing.outcome)]);
		expect(looking.outcome).toEqual([]);
		expect(looking.ms).toBeLessThan(3 * parsing.ms + 200);
		const twice = long.replace('"again":', '"title":1,"again":');
		const found = leastTime(() => [...duplicateKeys(twice, JSON.parse(twice))]);
		expect(found.outcome.map(({ path }) => path)).toEqual([['title']]);
		expect(found.ms).toBeLessThan(20 * parsing.ms + 500);
	}, 60_000);
});

describe('bytes that are not UTF-8', () => {
	const bytes = (...odd: number[]) => {
		const at = text().indexOf('"title": "') + '"title": "'.length;
		const [before, after] = [text().slice(0, at), text().slice(at)];
		const encoder = new TextEncoder();
		return Uint8Array.from([...encoder.encode(before), ...odd, ...encoder.encode(after)]);
	};

	it.each([
		['a letter of Latin-1', [0xe9]],
		['a lone continuation', [0x80]],
		['a form that is too long', [0xc0, 0xaf]],
		['half of a surrogate pair', [0xed, 0xa0, 0x80]],
		['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
		['a character cut off', [0xe2, 0x82]]
	])('are a fault with their line: %s', (_, odd) => {
		const column = '\t"title": "'.length + 1;
		const line = text().slice(0, text().indexOf('"title": "')).split('\n').length;
		expect(faultsOf(bytes(...odd))).toEqual([`not-utf8 line ${line}, column ${column}`]);
	});

	it('are none where they are UTF-8, also behind a byte order mark', () => {
		expect(faultsOf(bytes(...new TextEncoder().encode('é€😀')))).toEqual([]);
		expect(
			faultsOf(Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text())]))
		).toEqual([]);
	});

	it('are reported where the file breaks off', () => {
		expect(faultsOf(new TextEncoder().encode('{"a": "é').slice(0, -1))).toEqual([
			'not-utf8 line 1, column 8'
		]);
	});
});

describe('what says the same twice, or the contrary of itself', () => {
	it.each<[string, (file: DatasetFile) => unknown, string]>([
		[
			'the same link twice',
			({ links }) => links.push({ ...links[0]!, why: 'Again.' }),
			'doubled-link links[1]'
		],
		[
			'the same suggestion twice, by nobody',
			(file) => {
				const bare = { ...file.links[0]!, status: 'suggested', coder: undefined, on: undefined };
				Object.assign(file, { links: [bare, bare] });
			},
			'doubled-link links[1]'
		],
		[
			'one coder for and against',
			({ links }) => links.push({ ...links[0]!, status: 'rejected', relation: 'mentions' }),
			'for-and-against links[1].status'
		],
		[
			'the same reference twice',
			({ statements }) => statements[1]!.references!.push({ ...statements[1]!.references![0]! }),
			'doubled-reference statements[1].references[1]'
		],
		[
			'the same evidence twice in a link',
			({ links }) => links[0]!.evidence.push({ ...links[0]!.evidence[0]! }),
			'doubled-evidence links[0].evidence[1]'
		],
		[
			'a reference to itself',
			({ statements }) => (statements[1]!.references = [{ to: statements[1]!.id }]),
			'circular statements[1].references[0].to'
		]
	])('is a fault: %s', (_, change, fault) => {
		expect(faultsOf(text(change))).toEqual([fault]);
	});

	it('is not a fault where two coders judge the same', () => {
		const two = ({ links, coders }: DatasetFile) => {
			coders!.push({ id: 'other', name: 'Another coder' });
			links.push({ ...links[0]!, coder: 'other', status: 'rejected' });
		};
		expect(faultsOf(text(two))).toEqual([]);
	});
});

describe('blank texts', () => {
	it.each([
		['blanks', ' \t '],
		['blanks without a break', '\u00a0\u3000'],
		['marks without a form', '\u200b\ufeff']
	])('are faults in titles, summaries and names: %s', (_, blank) => {
		const change = (file: DatasetFile) => {
			file.title = blank;
			file.statements[1]!.title = blank;
			file.documents[0]!.priorities[0]!.title = blank;
			file.actors[0]!.name = blank;
		};
		expect(faultsOf(text(change)).toSorted()).toEqual([
			'bad-value actors[0].name',
			'bad-value documents[0].priorities[0].title',
			'bad-value statements[1].title',
			'bad-value title'
		]);
	});
});

describe('a text that is too long', () => {
	const address = (length: number) => `https://a.example/${'x'.repeat(length - 18)}`;
	const cases: [string, number, (file: DatasetFile, length: number) => unknown][] = [
		['title', 2_000, (file, length) => (file.title = 'x'.repeat(length))],
		['summary', 200_000, (file, length) => (file.summary = 'x'.repeat(length))],
		['actors[0].name', 2_000, ({ actors }, length) => (actors[0]!.name = 'x'.repeat(length))],
		[
			'statements[1].date',
			200,
			({ statements }, length) => (statements[1]!.date = '2'.repeat(length))
		],
		[
			'statements[1].tags[0]',
			2_000,
			({ statements }, length) => (statements[1]!.tags = ['x'.repeat(length)])
		],
		[
			'statements[1].before',
			4_000_000,
			({ statements }, length) => (statements[1]!.before = 'x'.repeat(length))
		],
		['sources[0].address', 4_000, ({ sources }, length) => (sources[0]!.address = address(length))],
		['actors[0].id', 200, ({ actors }, length) => (actors[0]!.id = 'x'.repeat(length))]
	];

	it.each(cases)(
		'is a fault that names its path, its length and the bound: %s',
		(path, most, change) => {
			const read = readDataset(text((file) => change(file, most + 1)));
			const faults = read.ok ? [] : read.problem.filter((fault) => fault.path === path);
			expect(faults).toEqual([
				{
					code: 'bad-value',
					path,
					because: `found ${formatCount(most + 1)} characters`,
					hint: `write at most ${formatCount(most)}`
				}
			]);
			expect(faultsOf(text((file) => change(file, most)))).not.toContain(`bad-value ${path}`);
		}
	);
});

describe('very many faults', () => {
	const file = { ...generateDataset({ statements: 20_000, priorities: 6, seed: 1 }), links: [] };
	const statements = file.statements.map((one) => ({ ...one, actor: 'nobody' }));

	it.each([
		['of ids', { ...file, statements }],
		['of types', { ...file, statements: statements.map((one) => ({ ...one, title: 7 })) }]
	])('are counted off: %s', (_, many) => {
		const read = readDataset(JSON.stringify(many));
		const faults = read.ok ? [] : read.problem;
		expect(faults).toHaveLength(MOST_FAULTS + 1);
		expect(faults.at(-1)).toMatchObject({
			code: 'more-faults',
			because: 'and 19,900 more',
			count: 19_900
		});
		expect(JSON.stringify(faults).length).toBeLessThan(40_000);
	});

	it('are none that are counted where there are just as many as are listed', () => {
		const list = new FaultList(1);
		list.push({ code: 'missing', path: 'a', because: '', hint: '' });
		expect(list.all()).toHaveLength(1);
	});
});

it('reads again what was kept before the rules refused it', () => {
	const change = (file: DatasetFile) => {
		file.statements[1]!.title = ' ';
		file.title = 'x'.repeat(LENGTHS.name + 1);
		file.sources[0]!.address = `https://a.example/${'x'.repeat(LENGTHS.address)}`;
		file.links.push({ ...file.links[0]!, status: 'rejected' });
	};
	expect(readDataset(text(change)).ok).toBe(false);
	expect(readDataset(text(change), { kept: true }).ok).toBe(true);
	const worse = text((file) => Object.assign(file, { title: ' ', language: 7 }));
	expect(readDataset(worse, { kept: true }).ok).toBe(false);
});
