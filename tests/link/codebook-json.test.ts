import { describe, expect, it } from 'vitest';
import { readCodebook } from '#lib/link/codebook-json.ts';

describe('a codebook in JSON', () => {
	it('becomes priorities', () => {
		const read = readCodebook([
			{
				code: 3,
				title: 'Health',
				subtopics: [{ code: 301, title: 'Reform', description: 'Changes' }]
			},
			{ code: 'x', title: 'Roads', text: 'Upkeep', cues: ['bridge'], colour: 'red' }
		]);
		expect(read).toEqual({
			ok: true,
			value: [
				{
					id: '3',
					title: 'Health',
					text: '',
					cues: [],
					parts: [{ title: 'Reform', text: 'Changes' }]
				},
				{ id: 'x', title: 'Roads', text: 'Upkeep', cues: ['bridge'], parts: [] }
			]
		});
	});

	it.each([
		['no list', { code: 1 }, 'wrong-type', '(the whole file)'],
		['no topic', [], 'missing', '(the whole file)'],
		['a topic that is a text', ['Health'], 'wrong-type', '[0]'],
		['no code', [{ title: 'Health' }], 'missing', '[0].code'],
		['a code that is a list', [{ code: [], title: 'Health' }], 'wrong-type', '[0].code'],
		['no title', [{ code: 1 }], 'missing', '[0].title'],
		['a title of spaces', [{ code: 1, title: ' ' }], 'wrong-type', '[0].title'],
		['a number for a text', [{ code: 1, title: 'a', text: 5 }], 'wrong-type', '[0].text'],
		['cues in one text', [{ code: 1, title: 'a', cues: 'b, c' }], 'wrong-type', '[0].cues'],
		[
			'a cue that is a number',
			[{ code: 1, title: 'a', cues: ['b', 7] }],
			'wrong-type',
			'[0].cues[1]'
		],
		[
			'a sub-topic without a title',
			[{ code: 1, title: 'a', subtopics: [{}] }],
			'missing',
			'[0].subtopics[0].title'
		],
		[
			'one code twice',
			[
				{ code: 1, title: 'a' },
				{ code: '1', title: 'b' }
			],
			'duplicate-id',
			'[1].code'
		]
	])('is refused with what is wrong with it: %s', (_, json, code, path) => {
		const read = readCodebook(json);
		if (read.ok) throw new Error('it was read');
		expect(read.problem.map((fault) => [fault.code, fault.path])).toEqual([[code, path]]);
		for (const { because, hint } of read.problem) {
			expect(because).not.toBe('');
			expect(hint).toMatch(/^(write|give|put)/);
		}
	});
});
