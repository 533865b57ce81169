import { canonicalJson } from '../../base/canonical-json.ts';
import { SEEN } from '../../model/file/file.ts';
import { findQuote } from '../../model/quotes/quote.ts';
import { type AssembledNames, Ids, UNNAMED } from './assembled-names.ts';
import { otherId, unreferred, unreported, withoutDate } from './assembly-problem.ts';
import type { Draft } from '../draft.ts';
import { omitBlank, type InFile } from '../file-parts.ts';
import type { ImportProblem } from '../problem.ts';
import { anchoredQuote } from './anchored-quote.ts';
import { shortTitle } from '../text/short-title.ts';

/** The statements of a dataset. A draft that lacks its date is left out, and named. */
export class AssembledStatements {
	readonly problems: ImportProblem[] = [];
	readonly #names;
	readonly #ids = new Ids();
	/** By draft: the id that the input itself gives. */
	readonly #kept = new Map<string, string>();
	/** By the ids of their drafts. */
	readonly #statements = new Map<string, InFile<'statements'>>();
	/** By the ids of their statements. */
	readonly #texts = new Map<string, string>();

	constructor(names: AssembledNames, drafts: readonly Draft[]) {
		this.#names = names;
		// Before any is made, so that none that is made takes the place of one that was given.
		for (const draft of drafts) this.#keepId(draft);
		for (const draft of inOrder(drafts)) this.#add(draft);
		for (const draft of drafts) this.#refer(draft);
	}

	get all(): InFile<'statements'>[] {
		return [...this.#statements.values()];
	}

	/** What a draft became, by its id. */
	of(draft: string): InFile<'statements'> | undefined {
		return this.#statements.get(draft);
	}

	/** The words of a statement, or of its reporter. */
	wordsOf({ text, reportedBy }: InFile<'statements'>): string {
		return (reportedBy === undefined ? text : this.#texts.get(reportedBy)) ?? '';
	}

	#keepId({ id, ownId, location }: Draft): void {
		if (ownId === undefined) return;
		const own = this.#ids.own(ownId);
		if (own !== null) this.#kept.set(id, own);
		else this.problems.push(otherId(location, ownId));
	}

	/** Null of what is known through another's words alone, whose source it has. */
	#source(draft: Draft, title: string, language: string): string | null {
		const { from, publisher, address } = draft;
		if (from && from.source.publisher === publisher && from.source.address === address) {
			return this.#names.ownSource(from.source);
		}
		return draft.mention ? null : this.#names.source(draft, title, language);
	}

	/** What the input itself says that a statement points to. */
	#refer(draft: Draft): void {
		const statement = this.#statements.get(draft.id);
		if (!statement || !draft.references) return;
		const references = [...(statement.references ?? [])];
		for (const { to, quote } of draft.references) {
			const earlier = this.#statements.get(to);
			const words = this.wordsOf(statement);
			const anchored = quote && anchoredQuote(quote, words);
			if (!earlier || earlier === statement || (anchored && !findQuote(anchored, words).ok)) {
				this.problems.push(unreferred(draft, to));
				continue;
			}
			references.push({ to: earlier.id, ...(anchored && { quote: anchored }) });
		}
		const keys = references.map((one) => canonicalJson(one));
		const distinct = references.filter((_, at) => keys.indexOf(keys[at]!) === at);
		if (distinct.length > 0) statement.references = distinct;
	}

	#add(draft: Draft): void {
		const { date, mention } = draft;
		const reporter = mention && this.#statements.get(mention.in);
		if (!date || (mention && !reporter)) {
			this.problems.push(date ? unreported(draft) : withoutDate(draft));
			return;
		}
		const title =
			seen(draft.title) ??
			titleOf([seen(draft.text), seen(draft.summary), date.words, date.written]);
		const language = this.#names.language(draft.language ?? reporter?.language);
		const statement: InFile<'statements'> = {
			id: this.#kept.get(draft.id) ?? this.#ids.from(draft.ownId ?? title, 'statement'),
			date: date.written,
			title,
			kind: draft.kind ?? 'document',
			actor: this.#names.actor(draft),
			...omitBlank({ speaker: draft.speaker, place: draft.venue }),
			summary: seen(draft.summary) ?? title,
			...omitBlank({ text: mention && !draft.from ? null : draft.text }),
			...(draft.excerpts && { excerpts: true }),
			...(draft.reported && { reported: true }),
			...omitBlank({ before: draft.before, after: draft.after }),
			language,
			source: this.#source(draft, title, language) ?? reporter!.source,
			...(reporter && { reportedBy: reporter.id }),
			...omitBlank({ group: draft.group }),
			...(draft.tags.length > 0 && { tags: [...draft.tags] }),
			...shownWith(draft)
		};
		this.#statements.set(draft.id, statement);
		if (statement.text !== undefined) this.#texts.set(statement.id, statement.text);
		// A dataset of ours says itself what refers to what.
		if (mention && reporter && !draft.from) refer(reporter, statement.id, mention);
	}
}

/** Puts statements that are only mentioned after the others, whose texts they are known from. */
const inOrder = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.some(({ mention }) => mention)
		? [...drafts.filter(({ mention }) => !mention), ...drafts.filter(({ mention }) => mention)]
		: drafts;

/** Puts into a reporter that it points back to what is known through it, with the words that do. */
function refer(
	reporter: InFile<'statements'>,
	to: string,
	{ start, end }: NonNullable<Draft['mention']>
): void {
	const words = [...(reporter.text ?? '')].slice(start, end);
	const exact = words.join('');
	// Of a text that was cut off, these may not be there any more.
	const quote = exact === '' || words.length < end - start ? {} : { quote: { exact, start, end } };
	reporter.references = [...(reporter.references ?? []), { to, ...quote }];
}

/** What a statement was shown with. */
function shownWith({ media }: Draft): Pick<InFile<'statements'>, 'media'> {
	const shown = media.map(({ address, caption, credit }) => ({
		address,
		...omitBlank({ caption, credit })
	}));
	return shown.length > 0 ? { media: shown } : {};
}

/** A text in which there is something to see. */
const seen = (text: string | null): string | null =>
	text !== null && SEEN.test(text) ? text : null;

/** The first of some texts that has words for a title. */
const titleOf = (texts: readonly (string | null)[]): string =>
	texts.map((text) => shortTitle(text ?? '')).find((title) => SEEN.test(title)) ?? UNNAMED;
