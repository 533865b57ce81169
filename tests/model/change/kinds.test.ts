import { describe, expect, it } from 'vitest';
import { type Judgement, withJudgements } from '#lib/link/judgement.ts';
import { apply } from '#lib/model/change/apply.ts';
import {
	type Change,
	CHANGE_VERSION,
	type JudgementMade,
	readChange
} from '#lib/model/change/change.ts';
import { type Draft, emptyDraft, linksOf } from '#lib/model/change/draft.ts';
import { fileOfDraft } from '#lib/model/change/snapshot.ts';
import { generateDataset } from '#lib/model/file/generate.ts';
import { canonicalOf } from '#lib/model/file/revision.ts';
import { minimalDataset, readWhole } from '../../fixtures/minimal-dataset.ts';
import { after, canonicalOfDraft, importedDraft, refusals } from './drafted.ts';

const draft = importedDraft(minimalDataset());

const words = minimalDataset().statements[1]!.text!;

const speech = (to: Record<string, unknown>, from: Record<string, unknown>): Change => ({
	...({ kind: 'edit', what: 'statement', id: 'speech' } as const),
	from,
	to
});

const judgement: JudgementMade = {
	...({ statement: 'speech', priority: 'p1', relation: 'extends', status: 'accepted' } as const),
	...{ why: 'It says so.', coder: 'Ada', on: '2024-02-03' },
	evidence: [{ statement: { exact: 'Water is life' } }]
};

type Judged = Partial<JudgementMade>;

const judged = (more: Judged = {}): Change => ({
	kind: 'judge',
	judgement: { ...judgement, ...more }
});

/** What names the link that Ada judged, and what it says. */
function named(of: Draft) {
	const { statement, priority, relation, status, coder, why, evidence } = linksOf(
		of,
		'speech'
	).find((link) => link.coder === 'ada')!;
	return [
		{ statement, priority, relation, status, ...(coder && { coder }) },
		{ why, evidence }
	] as const;
}

const second = { id: 'p2', number: '2', title: 'Light', text: 'Light for all.' };
const addition: Change = {
	...({ kind: 'add', what: 'priority', document: 'plan', parent: null, after: null } as const),
	value: second
};

describe('a judgement', () => {
	it('makes of a draft what the review makes of a dataset', () => {
		const file = generateDataset({ statements: 40, priorities: 6, seed: 3 });
		const dataset = readWhole(file);
		const judgements = dataset.links.slice(0, 25).map((link, at): Judgement => {
			const { statement, priority, relation, evidence, why } = link;
			const status = at % 3 === 0 ? 'rejected' : 'accepted';
			const coder = ['Ada', 'Ben', dataset.coders[0]!.name][at % 3]!;
			const on = '2024-05-06' as Judgement['on'];
			return { statement, priority, relation, evidence, why, status, coder, on };
		});
		const changes = judgements.map(({ evidence, ...one }): Change => {
			const quoted = evidence.map(({ statement: { exact, start, end } }) => ({
				statement: { exact, start: start!, end: end! }
			}));
			return { kind: 'judge', judgement: { ...one, evidence: quoted } };
		});
		const withoutClauses = judgements.map(({ evidence, ...one }) => ({
			...one,
			evidence: evidence.map(({ statement }) => ({ statement, clause: null }))
		}));
		expect(canonicalOfDraft(after(importedDraft(file), ...changes))).toBe(
			canonicalOf(withJudgements(dataset, withoutClauses))
		);
	});

	it('is kept with the offset of its words and the hash of their text', () => {
		const link = fileOfDraft(after(draft, judged())).links.find(({ coder }) => coder === 'ada');
		expect(link?.evidence[0]?.statement).toMatchObject({ start: 32, end: 45 });
		expect(link?.evidence[0]?.statement.textHash).toMatch(/^sha256-/);
	});

	it.each([
		[
			'words that the statement does not have',
			{ evidence: [{ statement: { exact: 'ice' } }] },
			'invalid'
		],
		['a statement that is not there', { statement: 'gone' }, 'missing'],
		['a priority that is not there', { priority: 'p9' }, 'missing'],
		['a day that is none', { on: '2024-02-31' }, 'invalid']
	])('is refused with %s', (_, more, code) => {
		const [refusal] = refusals(draft, judged(more));
		expect(refusal).toMatchObject({ code, in: 'links' });
		expect(refusal?.because).not.toBe('');
		expect(refusal?.hint).not.toBe('');
	});

	it('takes, as a correction, the place of a link of another priority', () => {
		const { statement, priority, relation, status, coder } = minimalDataset().links[0]!;
		const link = { statement, priority, relation, status, coder };
		const corrected = after(draft, addition, {
			...{ kind: 'correct', link },
			judgement: { ...judgement, priority: 'p2' }
		});
		expect(fileOfDraft(corrected).links).toMatchObject([{ priority: 'p2', coder: 'ada' }]);
	});

	it.each([
		['the reason', { why: 'Another reason.' }],
		['the words', { evidence: [{ statement: { exact: 'Water' } }] }]
	])('is refused, as a correction, where another window changed %s since', (_, changed) => {
		const seen = after(draft, judged());
		const [link, from] = named(seen);
		const corrected = (more: Judged, seenAs = from): Change => ({
			...{ kind: 'correct', link, from: seenAs },
			judgement: { ...judgement, ...more }
		});
		const theirs = after(seen, corrected(changed));
		const [refusal] = refusals(theirs, corrected({ why: 'Mine.' }));
		expect(refusal).toMatchObject({ code: 'changed', in: 'links', there: changed });
		const over = after(theirs, corrected({ why: 'Mine.' }, named(theirs)[1]));
		expect(named(over)[1]).toMatchObject({ why: 'Mine.' });
	});
});

describe('an edit', () => {
	it('is refused where somebody changed the same field since, and shows what is there', () => {
		const edited = after(draft, speech({ title: 'A talk' }, { title: 'A speech' }));
		const [refusal] = refusals(edited, speech({ title: 'Remarks' }, { title: 'A speech' }));
		expect(refusal).toMatchObject({
			code: 'changed',
			in: 'statements',
			key: 'speech',
			field: 'title'
		});
		expect(refusal?.there).toMatchObject({ title: 'A talk' });
	});

	it('of another field fits beside it', () => {
		const edited = after(
			draft,
			speech({ title: 'A talk' }, { title: 'A speech' }),
			speech({ place: 'Porto' }, { place: null })
		);
		expect(edited.statements.value('speech')).toMatchObject({ title: 'A talk', place: 'Porto' });
	});

	it('of a text leaves its quotes where they were: as those of a text that has changed', () => {
		const edited = after(draft, speech({ text: 'No water.' }, { text: words }));
		const { links } = readWhole(fileOfDraft(edited));
		expect(links[0]?.evidence[0]?.statement).toMatchObject({
			orphaned: true,
			exact: 'clean water'
		});
	});

	it.each([
		['a date that is none', speech({ date: 'soon' }, { date: '2023-11-21' }), 'invalid', 'date'],
		[
			'a field that no statement has',
			speech({ colour: 'red' }, { colour: null }),
			'invalid',
			'colour'
		],
		[
			'no text, where links quote it',
			speech({ text: null }, { text: words }),
			'invalid',
			'evidence[0].statement'
		],
		['its id', speech({ id: 'talk' }, { id: 'speech' }), 'invalid', 'id'],
		[
			'a reporter that is reported itself',
			speech({ reportedBy: 'meeting' }, { reportedBy: null }),
			'invalid',
			'reportedBy'
		]
	] as const)('is refused with %s', (_, change, code, field) => {
		expect(refusals(draft, change).map((one) => [one.code, one.field])).toContainEqual([
			code,
			field
		]);
	});
});

describe('what is deleted', () => {
	it('takes links and references with it, and a statement that others need stays', () => {
		expect(refusals(draft, { kind: 'delete', what: 'statement', id: 'speech' })[0]).toMatchObject({
			code: 'in-use'
		});
		const without = after(
			draft,
			{ kind: 'delete', what: 'statement', id: 'meeting' },
			{ kind: 'delete', what: 'statement', id: 'speech' }
		);
		expect(fileOfDraft(without)).toMatchObject({ statements: [], links: [] });
	});

	it('may be the only document: a plain timeline is left', () => {
		const plain = after(draft, { kind: 'delete', what: 'document', id: 'plan' });
		expect(fileOfDraft(plain)).toMatchObject({ documents: [], links: [] });
	});

	it.each([
		['an actor who speaks', 'actor', 'council'],
		['the only priority of a document', 'priority', 'p1']
	] as const)('is not %s', (_, what, id) => {
		expect(refusals(draft, { kind: 'delete', what, id })[0]).toMatchObject({ code: 'in-use' });
	});

	it('cannot be undone away under what came to need it', () => {
		const added = apply(draft, {
			...({ kind: 'add', what: 'actor' } as const),
			value: { id: 'mayor', name: 'The mayor', kind: 'person' }
		});
		if (!added.ok) throw new Error('refused');
		const used = after(added.value.draft, speech({ actor: 'mayor' }, { actor: 'council' }));
		expect(refusals(used, added.value.inverse())[0]).toMatchObject({
			code: 'in-use',
			key: 'mayor'
		});
	});
});

describe('what is merged', () => {
	it('keeps one statement, with the links of both', () => {
		const other = { ...minimalDataset().statements[1]!, id: 'again', references: [] };
		const both = after(
			draft,
			{ kind: 'add', what: 'statement', value: other },
			addition,
			judged({ statement: 'again', priority: 'p2' })
		);
		const merged = after(both, {
			...({ kind: 'merge', what: 'statement', keep: 'speech', gone: ['again'] } as const),
			...{ from: { place: null }, to: { place: 'Porto' } }
		});
		const file = fileOfDraft(merged);
		expect(file.statements.map(({ id }) => id).sort()).toEqual(['meeting', 'speech']);
		expect(file.links.map(({ statement, priority }) => [statement, priority])).toEqual([
			['speech', 'p1'],
			['speech', 'p2']
		]);
		expect(merged.statements.value('speech')?.place).toBe('Porto');
	});

	it('keeps one priority, with the sub-points and links of both', () => {
		const nested: Change = {
			...addition,
			value: { ...second, priorities: [{ ...second, id: 'p2.1' }] }
		};
		const both = after(draft, nested, judged({ priority: 'p2' }));
		const merged = after(both, {
			...({ kind: 'merge', what: 'priority', keep: 'p1', gone: ['p2'], from: {}, to: {} } as const)
		});
		const file = fileOfDraft(merged);
		expect(file.documents[0]?.priorities).toMatchObject([
			{ id: 'p1', priorities: [{ id: 'p2.1' }] }
		]);
		expect(file.links.map(({ priority, coder }) => [priority, coder])).toEqual([
			['p1', 'coder'],
			['p1', 'ada']
		]);
	});
});

describe('an undo', () => {
	it('is refused where the same was changed since', () => {
		const made = apply(draft, speech({ title: 'A talk' }, { title: 'A speech' }));
		if (!made.ok) throw new Error('refused');
		const since = after(made.value.draft, speech({ title: 'Remarks' }, { title: 'A talk' }));
		expect(refusals(since, made.value.inverse())[0]).toMatchObject({
			code: 'changed',
			key: 'speech'
		});
	});

	it('of an import leaves nothing', () => {
		const made = apply(emptyDraft(), { kind: 'import', file: minimalDataset() });
		if (!made.ok) throw new Error('refused');
		const left = after(made.value.draft, made.value.inverse());
		expect(fileOfDraft(left)).toMatchObject({
			title: '',
			statements: [],
			documents: [],
			actors: []
		});
	});
});

describe('an import', () => {
	it('beside what is there takes over what is the same, and refuses another thing of the same id', () => {
		const again = minimalDataset();
		expect(after(draft, { kind: 'import', file: again }).statements.size).toBe(2);
		const other = { ...again, actors: [{ ...again.actors[0]!, name: 'Another council' }] };
		expect(refusals(draft, { kind: 'import', file: other })[0]).toMatchObject({
			...{ code: 'taken', in: 'actors', key: 'council' }
		});
	});

	it('of a file with faults reports each with its field', () => {
		const file = { ...minimalDataset(), title: '' };
		expect(refusals(emptyDraft(), { kind: 'import', file })[0]).toMatchObject({ field: 'title' });
	});
});

describe('reading a change', () => {
	it.each([
		['of another version', judged(), 2, /version 2/],
		['of an unknown kind', { kind: 'shout' }, CHANGE_VERSION, /kind/],
		['with a field too many', { kind: 'skip', statement: 'a', loud: true }, CHANGE_VERSION, /loud/],
		['that is none', null, CHANGE_VERSION, /./]
	])('refuses one %s', (_, written, version, because) => {
		const read = readChange(written, version);
		expect(read.ok ? '' : read.problem.because).toMatch(because);
	});
});
