import { omitNullish } from '../base/omit-nullish.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { FILE_VERSION, SEEN, type DatasetFile } from '../model/file.ts';
import { occurrenceOf } from '../model/occurrence.ts';
import { writeDataset } from '../model/write.ts';
import { findQuote } from '../model/quote.ts';
import { actorKindOf } from './actor-kind.ts';
import { adoptionDay } from './adoption-day.ts';
import {
	noDocument,
	otherId,
	repeated,
	undated,
	unlinked,
	unquoted,
	unreported,
	unsigned,
	withoutDate
} from './assembly-problem.ts';
import type { Draft, DraftDocument, DraftEra, DraftLink, DraftPriority } from './draft.ts';
import type { FilesRead } from './read-files.ts';
import { Ids } from './ids.ts';
import { LinkPairs } from './link-pairs.ts';
import { Named } from './named.ts';
import type { ImportProblem } from './problem.ts';
import { omitBlank, refer, shownWith } from './statement-parts.ts';
import { shortTitle } from './text/short-title.ts';
import { usualLanguage } from './usual-language.ts';

/** What a person decides about the dataset that an import becomes. */
export interface DatasetWishes {
	readonly title?: string;
	readonly summary?: string;
	/** BCP 47, of texts that do not say. */
	readonly language?: string;
	/** Of documents that do not say, by their id. */
	readonly documents?: Readonly<Record<string, { issuer?: string; adopted?: string }>>;
	/** Of drafts that name nobody. */
	readonly actor?: string;
}

/** A dataset, and the drafts that could not become a part of it. */
export interface Assembled {
	readonly file: DatasetFile;
	readonly problems: readonly ImportProblem[];
}

type InFile<Key extends 'documents' | 'statements' | 'links' | 'actors' | 'sources'> =
	DatasetFile[Key][number];
type InPriority = InFile<'documents'>['priorities'][number];

const UNNAMED = 'Not named';
const ADDRESS = /^https?:\/\/\S+$/;

/**
 * Makes a dataset file of what an import read: names become actors and sources, places become ids.
 * Fails where there is no dataset without it: no policy document, or one whose adoption nobody dated.
 * A draft that lacks its date is left out, and named.
 */
export function datasetOf(
	filesRead: FilesRead,
	wishes: DatasetWishes = {}
): Result<Assembled, ImportProblem[]> {
	const { whole } = filesRead;
	if (whole) {
		const { title = whole.title, summary = whole.summary } = wishes;
		return ok({ file: writeDataset({ ...whole, title, summary }), problems: [] });
	}
	const made = new Assembly(wishes, filesRead);
	const documents = filesRead.documents.map((one) => made.document(one));
	if (documents.length === 0) return fail([noDocument(filesRead)]);
	for (const draft of inOrder(filesRead.drafts)) made.statement(draft);
	filesRead.links.forEach((link) => made.link(link));
	filesRead.eras.forEach((era) => made.era(era));
	if (made.missing.length > 0) return fail(made.missing);
	return ok({ file: made.file(documents), problems: made.problems });
}

/** Those that are only mentioned after the others, whose texts they are known from. */
const inOrder = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.some(({ mention }) => mention)
		? [...drafts.filter(({ mention }) => !mention), ...drafts.filter(({ mention }) => mention)]
		: drafts;

class Assembly {
	/** What keeps the whole from being a dataset. */
	readonly missing: ImportProblem[] = [];
	/** What keeps single drafts from being a part of it. */
	readonly problems: ImportProblem[] = [];
	readonly #wishes;
	/** The language of most, for texts that nothing tells of. */
	readonly #usual: string;
	/** By draft: the id that the input itself gives. */
	readonly #kept = new Map<string, string>();
	readonly #ids = { document: new Ids(), priority: new Ids(), statement: new Ids() };
	readonly #actors = new Named<InFile<'actors'>>();
	readonly #sources = new Named<InFile<'sources'>>();
	readonly #coders = new Named<{ id: string; name: string }>();
	/** By the ids of their drafts. */
	readonly #statements = new Map<string, InFile<'statements'>>();
	/** By the ids of their statements. */
	readonly #texts = new Map<string, string>();
	readonly #priorities = new Map<string, string>();
	readonly #links: InFile<'links'>[] = [];
	readonly #pairs = new LinkPairs();
	readonly #eras: NonNullable<DatasetFile['eras']> = [];

	constructor(wishes: DatasetWishes, { drafts, documents }: FilesRead) {
		this.#wishes = wishes;
		this.#usual = usualLanguage([...drafts, ...documents].map(({ language }) => language)) ?? 'en';
		// Before any is made, so that none that is made takes the place of one that was given.
		for (const draft of drafts) this.#keepId(draft);
	}

	#keepId({ id, ownId, location }: Draft): void {
		if (ownId === undefined) return;
		const own = this.#ids.statement.own(ownId);
		if (own !== null) this.#kept.set(id, own);
		else this.problems.push(otherId(location, ownId));
	}

	file(documents: readonly InFile<'documents'>[]): DatasetFile {
		const [first] = documents;
		const coders = this.#coders.all();
		return {
			format: 'plumbline-dataset',
			version: FILE_VERSION,
			title: this.#wishes.title ?? first!.title,
			summary: this.#wishes.summary ?? `Statements set against ${first!.title}.`,
			language: this.#language(first!.language),
			...(coders.length > 0 && { coders }),
			documents: [...documents],
			actors: this.#actors.all(),
			sources: this.#sources.all(),
			...(this.#eras.length > 0 && { eras: this.#eras }),
			statements: [...this.#statements.values()],
			links: this.#links
		};
	}

	document(draft: DraftDocument): InFile<'documents'> {
		const wished = this.#wishes.documents?.[draft.id];
		const adopted = this.#adopted(draft, wished?.adopted);
		const issuer = wished?.issuer ?? draft.issuer ?? draft.publisher;
		const language = this.#language(draft.language);
		return {
			id: this.#ids.document.from(draft.title, 'document'),
			title: draft.title,
			issuer: issuer ?? UNNAMED,
			adopted,
			language,
			source: this.#source(
				{ ...draft, publisher: draft.publisher ?? issuer ?? null },
				draft.title,
				language
			),
			priorities: draft.priorities.map((one) => this.#priority(draft, one))
		};
	}

	/** The day that somebody gives, in any spelling that is read, or that the input says. */
	#adopted(draft: DraftDocument, wished: string | undefined): string {
		if (wished === undefined) {
			if (!draft.adopted) this.missing.push(undated(draft));
			return draft.adopted?.written ?? '';
		}
		const day = adoptionDay(wished);
		if (day.ok) return day.value;
		this.missing.push({
			code: 'bad-date',
			location: draft.location,
			lost: 'nothing',
			...day.problem
		});
		return '';
	}

	statement(draft: Draft): void {
		const { date, mention } = draft;
		const reporter = mention && this.#statements.get(mention.in);
		if (!date || (mention && !reporter)) {
			this.problems.push(date ? unreported(draft) : withoutDate(draft));
			return;
		}
		const title =
			seen(draft.title) ??
			titleOf([seen(draft.text), seen(draft.summary), date.words, date.written]);
		const language = this.#language(draft.language ?? reporter?.language);
		const statement: InFile<'statements'> = {
			id: this.#kept.get(draft.id) ?? this.#ids.statement.from(draft.ownId ?? title, 'statement'),
			date: date.written,
			title,
			kind: draft.kind ?? 'document',
			actor: this.#actor(draft),
			...omitBlank({ speaker: draft.speaker, place: draft.venue }),
			summary: seen(draft.summary) ?? title,
			...omitBlank({ text: mention ? null : draft.text }),
			...(draft.excerpts && { excerpts: true }),
			...omitBlank({ before: draft.before, after: draft.after }),
			language,
			source: reporter?.source ?? this.#source(draft, title, language),
			...(reporter && { reportedBy: reporter.id }),
			...omitBlank({ group: draft.group }),
			...(draft.tags.length > 0 && { tags: [...draft.tags] }),
			...shownWith(draft)
		};
		this.#statements.set(draft.id, statement);
		if (statement.text !== undefined) this.#texts.set(statement.id, statement.text);
		if (mention && reporter) refer(reporter, statement.id, mention);
	}

	era({ title, text, date }: DraftEra): void {
		this.#eras.push({ title, date: date.written, ...omitBlank({ text }) });
	}

	link(draft: DraftLink): void {
		const statement = this.#statements.get(draft.statement);
		const priority = this.#priorities.get(`${draft.document} ${draft.priority}`);
		const exact = draft.exact ?? statement?.text;
		if (!statement || !priority || !exact) {
			this.problems.push(unlinked(draft, !priority));
			return;
		}
		const words = this.#wordsOf(statement);
		const evidence = evidenceOf(draft, exact, words);
		if (!evidence.every(({ statement }) => findQuote(statement, words).ok)) {
			this.problems.push(unquoted(draft, exact));
			return;
		}
		const judged = draft.coder !== null && draft.on !== null;
		if (draft.status !== 'suggested' && !judged) this.problems.push(unsigned(draft));
		const status = judged ? draft.status : 'suggested';
		const taken = this.#pairs.take([statement.id, priority, draft.coder], draft.relation, status);
		if (taken !== 'new') {
			this.problems.push(repeated(draft, taken === 'same'));
			return;
		}
		this.#links.push({
			statement: statement.id,
			priority,
			relation: draft.relation,
			status,
			...(draft.coder !== null && { coder: this.#coder(draft.coder) }),
			...omitBlank({ on: draft.on }),
			why: draft.why ?? 'Stated in the file that was imported.',
			evidence
		});
	}

	/** The words of a statement, or of its reporter. */
	#wordsOf = ({ text, reportedBy }: InFile<'statements'>): string =>
		text ?? this.#texts.get(reportedBy ?? '') ?? '';

	#priority(document: DraftDocument, one: DraftPriority): InPriority {
		const id = this.#ids.priority.from(one.number, 'priority');
		this.#priorities.set(`${document.id} ${one.number}`, id);
		const parts = one.priorities.map((part) => this.#priority(document, part));
		return {
			id,
			number: one.number,
			title: one.title,
			text: one.text || one.title,
			...(one.cues.length > 0 && { cues: [...one.cues] }),
			...(parts.length > 0 && { priorities: parts })
		};
	}

	#actor({ actor, publisher }: Draft): string {
		const name = actor ?? this.#wishes.actor ?? publisher ?? UNNAMED;
		return this.#actors.of(name, name, (id) => ({ id, name, kind: actorKindOf(name) }));
	}

	#coder(name: string): string {
		return this.#coders.of(name, name, (id) => ({ id, name }));
	}

	/** A statement that can be read at an address of its own has a source of its own. */
	#source(
		{ publisher, address, location }: Pick<Draft, 'publisher' | 'address' | 'location'>,
		title: string,
		language: string
	): string {
		const at = address && ADDRESS.test(address) ? address : null;
		const from = publisher ?? location.file;
		return this.#sources.of(at ?? `${from} ${location.file} ${language}`, from, (id) => ({
			id,
			publisher: from,
			title: at ? title : location.file,
			...omitBlank({ address: at }),
			language
		}));
	}

	#language = (said: string | null | undefined): string =>
		said ?? this.#wishes.language ?? this.#usual;
}

/** The evidence of a link: all that the input has, or the one quote of it, where that is known to stand. */
const evidenceOf = (draft: DraftLink, exact: string, words: string): InFile<'links'>['evidence'] =>
	draft.evidence === undefined || draft.evidence.length === 0
		? [{ statement: { exact, ...placeOf(draft, exact, words) } }]
		: draft.evidence.map(({ clause, ...statement }) => ({
				statement,
				...(clause && { clause: { ...clause } })
			}));

/** Where quoted words stand, where they stand in the text several times and it is known which are meant. */
function placeOf(
	{ prefix = '', suffix = '', start = null }: DraftLink,
	exact: string,
	words: string
) {
	if (words.indexOf(exact) === words.lastIndexOf(exact)) return {};
	return omitNullish({ start: occurrenceOf({ exact, prefix, suffix, start }, words) });
}

/** A text in which there is something to see. */
const seen = (text: string | null): string | null =>
	text !== null && SEEN.test(text) ? text : null;

/** The first of some texts that has words for a title. */
const titleOf = (texts: readonly (string | null)[]): string =>
	texts.map((text) => shortTitle(text ?? '')).find((title) => SEEN.test(title)) ?? UNNAMED;
