import type { Duplicate } from './duplicate-finder.ts';
import { draftSpan } from './draft-span.ts';
import type { Draft, DraftDocument, DraftPriority } from '../draft.ts';
import { occurrenceOf } from '../../model/quotes/occurrence.ts';

/**
 * Merges the drafts of each duplicate into one, which stands where the first of them stood and has its id:
 * the longest text of them and their most exact date, and of everything else what the first one knows that knows it. What was
 * mentioned in a draft that is merged is then mentioned in the one that is left.
 */
export function mergeDuplicates(
	drafts: readonly Draft[],
	duplicates: readonly Duplicate[]
): Draft[] {
	const byId = new Map(drafts.map((draft) => [draft.id, draft]));
	const mergedById = new Map<string, Draft>();
	for (const { of } of duplicates) {
		const group = of.flatMap((id) => byId.get(id) ?? []);
		if (group.length < 2) continue;
		const merged = mergedDraft(group);
		for (const { id } of group) mergedById.set(id, merged);
	}
	return drafts
		.filter(({ id }) => (mergedById.get(id)?.id ?? id) === id)
		.map((draft) => mergedById.get(draft.id) ?? draft)
		.map((draft) => withReferences(withMention(draft, byId, mergedById), mergedById));
}

/** Merges the policy documents of each duplicate: the first of them, with what it does not know from the others. */
export function mergeDuplicateDocuments(
	documents: readonly DraftDocument[],
	duplicates: readonly Duplicate[]
): DraftDocument[] {
	const groups = duplicates.map(({ of }) => documents.filter(({ id }) => of.includes(id)));
	const groupOf = (document: DraftDocument) =>
		groups.find((group) => group.length > 1 && group.includes(document)) ?? [document];
	return documents
		.filter((document) => groupOf(document)[0] === document)
		.map((document) => {
			const group = groupOf(document);
			const most = [...group].sort(
				(a, b) => flat(b.priorities).length - flat(a.priorities).length || lengthOf(b) - lengthOf(a)
			)[0]!;
			return {
				...filledFrom(document, group),
				...knownIn(group, ['ownId', 'from']),
				priorities: most.priorities
			};
		});
}

function mergedDraft(group: readonly Draft[]): Draft {
	const first = group[0]!;
	const longest = longestOf(group);
	const references = group.flatMap((one) => one.references ?? []);
	const media = group.flatMap((draft) => draft.media);
	return {
		...filledFrom(first, group),
		...knownIn(group, ['ownId', 'from', 'archived']),
		...(references.length > 0 && { references }),
		date: exactDate(group),
		text: longest.text,
		excerpts: longest.excerpts,
		reported: longest.reported,
		mention: group.every(({ mention }) => mention !== null) ? first.mention : null,
		tags: [...new Set(group.flatMap(({ tags }) => tags))],
		media: media.filter(
			({ address }, index) => media.findIndex((one) => one.address === address) === index
		),
		more: Object.fromEntries([...group].reverse().flatMap(({ more }) => Object.entries(more)))
	};
}

/** The longest text; excerpts of one, with what was left out between them, are less than it however long. */
function longestOf(group: readonly Draft[]): Draft {
	const partsOf = ({ text }: Draft) => (text ?? '').split('\n…\n');
	const isIn = (one: Draft, other: Draft) =>
		other.text !== null && partsOf(one).every((part) => other.text!.includes(part));
	const whole = group.filter(
		(one) =>
			!one.excerpts ||
			!group.some(
				(other) => other !== one && isIn(one, other) && !(other.excerpts && isIn(other, one))
			)
	);
	return [...whole].sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0))[0]!;
}

/** What the first of a group that knows it says, of fields that a draft may be without. */
function knownIn<Known extends object, Field extends keyof Known>(
	group: readonly Known[],
	fields: readonly Field[]
): Partial<Pick<Known, Field>> {
	const known = fields.flatMap((field) => {
		const one = group.find((one) => one[field] !== undefined && one[field] !== null);
		return one ? [[field, one[field]] as const] : [];
	});
	return Object.fromEntries(known) as Partial<Pick<Known, Field>>;
}

const flat = (priorities: readonly DraftPriority[]): DraftPriority[] =>
	priorities.flatMap((one) => [one, ...flat(one.priorities)]);

/** How much a document says of its priorities. */
const lengthOf = ({ priorities }: DraftDocument): number =>
	flat(priorities).reduce((sum, { text, id }) => sum + text.length + (id === undefined ? 0 : 1), 0);

/** The date that leaves the fewest days open, a clock time before none; what was inferred only where all is. */
function exactDate(group: readonly Draft[]): Draft['date'] {
	const dated = group.filter(({ date }) => date !== null);
	const stated = dated.filter(({ date }) => date!.inferred === null);
	const breadthOf = (draft: Draft) => {
		const span = draftSpan(draft);
		return (span ? span.end - span.start : Infinity) - (draft.date!.written.includes('T') ? 1 : 0);
	};
	const among = stated.length > 0 ? stated : dated;
	return (
		among.reduce<Draft | null>(
			(best, one) => (best === null || breadthOf(one) < breadthOf(best) ? one : best),
			null
		)?.date ?? null
	);
}

/** The first, with each field that is null from the first of the others where it is not. */
function filledFrom<Known extends object>(first: Known, group: readonly Known[]): Known {
	const fields = Object.entries(first).map(([name, value]: [string, unknown]) => {
		const known = group.map((one) => one[name as keyof Known] as unknown);
		return [name, value ?? known.find((one) => one !== null) ?? null];
	});
	return Object.fromEntries(fields) as Known;
}

/** A draft that points to what was kept. */
function withReferences(draft: Draft, mergedById: ReadonlyMap<string, Draft>): Draft {
	const references = draft.references?.map(({ to, quote }) => ({
		to: mergedById.get(to)?.id ?? to,
		quote
	}));
	return references ? { ...draft, references } : draft;
}

const AROUND = 32; // code points that tell which of the same words are meant

/** A draft whose mention stands where it stands in the draft that was kept. */
function withMention(
	draft: Draft,
	before: ReadonlyMap<string, Draft>,
	mergedById: ReadonlyMap<string, Draft>
): Draft {
	const { mention } = draft;
	const teller = mention && mergedById.get(mention.in);
	if (!mention || !teller) return draft;
	const characters = [...(before.get(mention.in)?.text ?? '')];
	const words = characters.slice(mention.start, mention.end);
	const text = teller.text ?? '';
	const at = occurrenceOf(
		{
			exact: words.join(''),
			prefix: characters.slice(Math.max(0, mention.start - AROUND), mention.start).join(''),
			suffix: characters.slice(mention.end, mention.end + AROUND).join(''),
			start: mention.start
		},
		text
	);
	// Where the longer text says it in other words, all of it is the evidence.
	const [start, end] = at === null ? [0, [...text].length] : [at, at + words.length];
	return { ...draft, mention: { in: teller.id, start, end } };
}
