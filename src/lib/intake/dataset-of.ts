import { fail, ok, type Result } from '../base/result.ts';
import { FILE_VERSION, SEEN, type DatasetFile } from '../model/file.ts';
import { writeDataset } from '../model/write.ts';
import { actorKindOf } from './actor-kind.ts';
import {
	noDocument,
	repeated,
	undated,
	unlinked,
	unreported,
	unsigned,
	withoutDate
} from './assembly-problem.ts';
import type { Draft, DraftDocument, DraftEra, DraftLink, DraftPriority } from './draft.ts';
import type { Gathered } from './gather.ts';
import { Ids } from './ids.ts';
import { LinkPairs } from './link-pairs.ts';
import { Named } from './named.ts';
import type { ImportProblem } from './problem.ts';

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
const LONGEST_TITLE = 90; // code points of a title that is made from a text

/**
 * Makes a dataset file of what an import gathered: names become actors and sources, places become ids.
 * Fails where there is no dataset without it: no policy document, or one whose adoption nobody dated.
 * A draft that lacks its date is left out, and named.
 */
export function datasetOf(
	gathered: Gathered,
	wishes: DatasetWishes = {}
): Result<Assembled, ImportProblem[]> {
	const { whole } = gathered;
	if (whole) {
		const { title = whole.title, summary = whole.summary } = wishes;
		return ok({ file: writeDataset({ ...whole, title, summary }), problems: [] });
	}
	const made = new Assembly(wishes);
	const documents = gathered.documents.map((one) => made.document(one));
	if (documents.length === 0) return fail([noDocument(gathered)]);
	for (const draft of inOrder(gathered.drafts)) made.statement(draft);
	gathered.links.forEach((link) => made.link(link));
	gathered.eras.forEach((era) => made.era(era));
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
	readonly #ids = { document: new Ids(), priority: new Ids(), statement: new Ids() };
	readonly #actors = new Named<InFile<'actors'>>();
	readonly #sources = new Named<InFile<'sources'>>();
	readonly #coders = new Named<{ id: string; name: string }>();
	readonly #statements = new Map<string, InFile<'statements'>>();
	readonly #priorities = new Map<string, string>();
	readonly #links: InFile<'links'>[] = [];
	readonly #pairs = new LinkPairs();
	readonly #eras: NonNullable<DatasetFile['eras']> = [];

	constructor(wishes: DatasetWishes) {
		this.#wishes = wishes;
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
		const adopted = wished?.adopted ?? draft.adopted?.written;
		const issuer = wished?.issuer ?? draft.issuer ?? draft.publisher;
		if (!adopted) this.missing.push(undated(draft));
		const language = this.#language(draft.language);
		return {
			id: this.#ids.document.from(draft.title, 'document'),
			title: draft.title,
			issuer: issuer ?? UNNAMED,
			adopted: adopted ?? '',
			language,
			source: this.#source(
				{ ...draft, publisher: draft.publisher ?? issuer ?? null },
				draft.title,
				language
			),
			priorities: draft.priorities.map((one) => this.#priority(draft, one))
		};
	}

	statement(draft: Draft): void {
		const { date, mention } = draft;
		const reporter = mention && this.#statements.get(mention.in);
		if (!date || (mention && !reporter)) {
			this.problems.push(date ? unreported(draft) : withoutDate(draft));
			return;
		}
		const title =
			seen(draft.title) ?? shortened(seen(draft.text) ?? seen(draft.summary) ?? date.words);
		const language = this.#language(draft.language ?? reporter?.language);
		const statement: InFile<'statements'> = {
			id: this.#ids.statement.from(title, 'statement'),
			date: date.written,
			title,
			kind: draft.kind ?? 'document',
			actor: this.#actor(draft),
			...filled({ speaker: draft.speaker, place: draft.venue }),
			summary: seen(draft.summary) ?? title,
			...filled({ text: mention ? null : draft.text }),
			...(draft.excerpts && { excerpts: true }),
			language,
			source: reporter?.source ?? this.#source(draft, title, language),
			...(reporter && { reportedBy: reporter.id }),
			...filled({ group: draft.group }),
			...(draft.tags.length > 0 && { tags: [...draft.tags] }),
			...shownWith(draft)
		};
		this.#statements.set(draft.id, statement);
		if (mention && reporter) refer(reporter, statement.id, mention);
	}

	era({ title, text, date }: DraftEra): void {
		this.#eras.push({ title, date: date.written, ...filled({ text }) });
	}

	link(draft: DraftLink): void {
		const statement = this.#statements.get(draft.statement);
		const priority = this.#priorities.get(`${draft.document} ${draft.priority}`);
		const exact = draft.exact ?? statement?.text;
		if (!statement || !priority || !exact) {
			this.problems.push(unlinked(draft, !priority));
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
			...filled({ on: draft.on }),
			why: draft.why ?? 'Stated in the file that was imported.',
			evidence: evidenceOf(draft, exact)
		});
	}

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
		{ publisher, address, place }: Pick<Draft, 'publisher' | 'address' | 'place'>,
		title: string,
		language: string
	): string {
		const at = address && ADDRESS.test(address) ? address : null;
		const from = publisher ?? place.file;
		return this.#sources.of(at ?? `${from} ${place.file} ${language}`, from, (id) => ({
			id,
			publisher: from,
			title: at ? title : place.file,
			...filled({ address: at }),
			language
		}));
	}

	#language = (said: string | null | undefined): string => said ?? this.#wishes.language ?? 'en';
}

/** The evidence of a link: all that the input has, or the one quote of it. */
const evidenceOf = ({ evidence = [] }: DraftLink, exact: string): InFile<'links'>['evidence'] =>
	evidence.length === 0
		? [{ statement: { exact } }]
		: evidence.map(({ clause, ...statement }) => ({
				statement,
				...(clause && { clause: { ...clause } })
			}));

/** Puts into a reporter that it points back to what is known through it, with the words that do. */
function refer(
	reporter: InFile<'statements'>,
	to: string,
	{ start, end }: NonNullable<Draft['mention']>
): void {
	const exact = [...(reporter.text ?? '')].slice(start, end).join('');
	const quote = exact === '' ? {} : { quote: { exact, start, end } };
	reporter.references = [...(reporter.references ?? []), { to, ...quote }];
}

/** What a statement was shown with, of what has an address that can be followed. */
function shownWith({ media }: Draft): Pick<InFile<'statements'>, 'media'> {
	const shown = media
		.filter(({ address }) => ADDRESS.test(address))
		.map(({ address, caption, credit }) => ({ address, ...filled({ caption, credit }) }));
	return shown.length > 0 ? { media: shown } : {};
}

/** The first words of a text, whole. */
function shortened(text: string): string {
	const [first = ''] = text.trim().split(/\n/u, 1);
	const points = [...first.trim()];
	if (points.length <= LONGEST_TITLE) return points.join('');
	return `${points
		.slice(0, LONGEST_TITLE)
		.join('')
		.replace(/\s+\S*$/u, '')} …`;
}

/** A text in which there is something to see. */
const seen = (text: string | null): string | null =>
	text !== null && SEEN.test(text) ? text : null;

/** Those of some fields that say something. */
const filled = <Fields extends Record<string, string | null>>(
	fields: Fields
): { [Key in keyof Fields]?: string } =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => seen(value))) as {
		[Key in keyof Fields]?: string;
	};
