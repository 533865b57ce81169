import fc from 'fast-check';
import type { Change } from '#lib/model/change/change.ts';
import { linkKey, type Draft, type LinkName } from '#lib/model/change/draft.ts';
import { RELATIONS } from '#lib/model/link.ts';

/** What somebody wants to do; what it is done to depends on what is there then. */
export type Wish = (draft: Draft) => Change;

const index = fc.nat({ max: 1000 });
const words = fc.constantFrom('Ferries', 'عبّارات', 'Паромы', ' a  b ', '😀 so', '');
const what = fc.constantFrom(
	...(['statement', 'document', 'priority', 'actor', 'source'] as const)
);

const LIST = {
	...({ statement: 'statements', document: 'documents', priority: 'priorities' } as const),
	...({ actor: 'actors', source: 'sources' } as const)
};

const idAt = (draft: Draft, kind: keyof typeof LIST, at: number): string => {
	const ids = [...(draft[LIST[kind]].inOrder() as (readonly [string, unknown])[])];
	return ids[at % Math.max(1, ids.length)]?.[0] ?? 'nobody';
};

const linkAt = (draft: Draft, at: number): LinkName => {
	const links: LinkName[] = draft.links.values();
	const nothing: LinkName = {
		...{ statement: 's', priority: 'p', relation: 'supports', status: 'suggested' }
	};
	const link = links[at % Math.max(1, links.length)] ?? nothing;
	const { statement, priority, relation, status, coder } = link;
	return { statement, priority, relation, status, ...(coder !== undefined && { coder }) };
};

const judgement = fc
	.record({
		...{ at: index, to: index, relation: fc.constantFrom(...RELATIONS) },
		status: fc.constantFrom('accepted' as const, 'rejected' as const),
		coder: fc.constantFrom('Ada', 'Ben Ó', 'أحمد', 'Ada '),
		why: words
	})
	.map(({ at, to, ...judged }) => (draft: Draft) => {
		const statement = idAt(draft, 'statement', at);
		const text = draft.statements.value(statement)?.text;
		return {
			...judged,
			...{ statement, priority: idAt(draft, 'priority', to), on: '2024-05-06' },
			evidence: [{ statement: { exact: text ?? 'nothing', start: 0 } }]
		};
	});

/** Fields of each kind that can be edited, and one that it has not. */
const FIELDS = {
	statement: ['title', 'summary', 'text', 'date', 'place', 'reportedBy', 'tag'],
	document: ['title', 'issuer', 'adopted'],
	priority: ['number', 'title', 'text', 'parent'],
	actor: ['name', 'shortName'],
	source: ['title', 'publisher']
};

/** Wishes of every kind; of many nothing can come. */
export const wishes: fc.Arbitrary<Wish> = fc.oneof(
	judgement.map((of): Wish => (draft) => ({ kind: 'judge', judgement: of(draft) })),
	fc.tuple(index, judgement, fc.boolean()).map(([at, of, isSeen]): Wish => (draft) => {
		const link = linkAt(draft, at);
		const { why = 'nothing', evidence = [] } = draft.links.value(linkKey(link)) ?? {};
		const seen = isSeen ? { from: { why, evidence } } : {};
		return { kind: 'correct', link, ...seen, judgement: of(draft) };
	}),
	index.map((at): Wish => (draft) => ({ kind: 'unlink', link: linkAt(draft, at) })),
	index.map((at): Wish => (draft) => {
		const link = linkAt(draft, at);
		const from = draft.links.value(linkKey(link))?.evidence ?? [];
		const text = draft.statements.value(link.statement)?.text ?? 'nothing';
		return { kind: 'requote', link, from, to: [{ statement: { exact: text, start: 0 } }] };
	}),
	index.map((at): Wish => (draft) => ({ kind: 'skip', statement: idAt(draft, 'statement', at) })),
	fc.tuple(index, index).map(([one, other]): Wish => (draft) => ({
		kind: 'settle',
		statements: [idAt(draft, 'statement', one), idAt(draft, 'statement', other)]
	})),
	fc
		.tuple(what, index)
		.map(([what, at]): Wish => (draft) => ({ kind: 'delete', what, id: idAt(draft, what, at) })),
	fc
		.tuple(what, index, fc.array(index, { minLength: 1, maxLength: 3 }))
		.map(([what, at, others]): Wish => (draft) => {
			const keep = idAt(draft, what, at);
			const gone = [...new Set(others.map((one) => idAt(draft, what, one)))];
			const apart = gone.filter((id) => id !== keep);
			return { kind: 'merge', what, keep, gone: apart.length > 0 ? apart : gone, from: {}, to: {} };
		}),
	fc.tuple(what, index, index, words).map(([what, at, nth, to]): Wish => (draft) => {
		const field = FIELDS[what][nth % FIELDS[what].length]!;
		const id = idAt(draft, what, at);
		const record = draft[LIST[what]].value(id) as Record<string, unknown> | undefined;
		const isDay = field === 'date' || field === 'adopted';
		const from = { [field]: record?.[field] ?? null };
		return { kind: 'edit', what, id, from, to: { [field]: isDay ? '1999-12-31' : to } };
	}),
	words.map((to): Wish => (draft) => ({
		kind: 'rename',
		from: { title: draft.about.value('about')?.title ?? null },
		to: { title: to }
	})),
	fc.tuple(fc.nat({ max: 5 }), index, index).map(([nth, at, on]): Wish => (draft) => ({
		...({ kind: 'add', what: 'statement' } as const),
		value: {
			...{ id: `added-${nth}`, date: '2020-01', title: 'Added', kind: 'speech', summary: 'More.' },
			...{ text: 'Added words.', language: 'en', actor: idAt(draft, 'actor', at) },
			source: idAt(draft, 'source', at),
			references: [{ to: idAt(draft, 'statement', on), quote: { exact: 'Added' } }]
		}
	})),
	fc
		.tuple(fc.nat({ max: 5 }), index, index, fc.boolean())
		.map(([nth, at, on, below]): Wish => (draft) => {
			const above = draft.priorities.value(idAt(draft, 'priority', at));
			return {
				...({ kind: 'add', what: 'priority' } as const),
				document: above?.document ?? 'nobody',
				parent: below && above ? above.id : null,
				after: below ? null : idAt(draft, 'priority', on),
				value: {
					...{ id: `point-${nth}`, number: '9', title: 'Added', text: 'Added point.' },
					priorities: [{ id: `point-${nth}.1`, number: '9.1', title: 'Below', text: 'Below it.' }]
				}
			};
		}),
	fc.nat({ max: 3 }).map((nth): Wish => () => ({
		...({ kind: 'add', what: 'document' } as const),
		value: {
			...{ id: `plan-${nth}`, title: 'A plan', issuer: 'A council', adopted: '2020-01-01' },
			language: 'en',
			priorities: [{ id: `plan-${nth}.1`, number: '1', title: 'Water', text: 'Water for all.' }]
		}
	})),
	fc.nat({ max: 3 }).map((nth): Wish => () => ({
		...({ kind: 'add', what: 'source' } as const),
		value: { id: `source-${nth}`, publisher: 'A paper', title: 'Page two', language: 'en' }
	})),
	fc.nat({ max: 3 }).map((nth): Wish => () => ({
		...({ kind: 'add', what: 'actor' } as const),
		value: { id: `actor-${nth}`, name: 'Somebody', kind: 'person' }
	}))
);
