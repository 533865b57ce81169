/**
 * Counts what a dataset file holds in code of the tests’ own, which shares nothing with what it checks: days are
 * numbers since 1970, dates are cut from their text, links are lists that are searched.
 */
export interface PlainFile {
	readonly documents: readonly PlainDocument[];
	readonly statements: readonly PlainStatement[];
	readonly links: readonly PlainLink[];
}
interface PlainDocument {
	readonly id: string;
	readonly adopted: string;
	readonly priorities: readonly PlainPriority[];
}
interface PlainPriority {
	readonly id: string;
	readonly priorities?: readonly PlainPriority[] | undefined;
}
export interface PlainStatement {
	readonly id: string;
	readonly date: string;
	readonly kind: string;
	readonly actor: string;
	readonly place?: string | undefined;
	readonly text?: string | undefined;
	readonly reported?: boolean | undefined;
	readonly language: string;
}
export interface PlainLink {
	readonly statement: string;
	readonly priority: string;
	readonly relation: string;
	readonly status: string;
	readonly coder?: string | undefined;
}

/** What a reader asks for; an empty list asks for all. */
export interface PlainAsk {
	readonly actors: readonly string[];
	readonly kinds: readonly string[];
	readonly relations: readonly string[];
	readonly coders: readonly string[];
	readonly statuses: readonly string[];
	readonly priorities: readonly string[];
	/** A year, or days from one to another. */
	readonly period: string | null;
	/** A word that texts alone have. */
	readonly q: string | null;
}

/** Days, the end left out. */
export interface Days {
	readonly start: number;
	readonly end: number;
}

export const dayOf = (written: string): number => Date.parse(written.slice(0, 10)) / 86_400_000;

/** The days of a date, or of one end of an interval. */
function daysOfPart(written: string): Days {
	const [year = 0, month, day] = written
		.replace(/T.*$|[?~]/g, '')
		.split('-')
		.map(Number);
	const at = (...parts: [number, number, number]) => Date.UTC(...parts) / 86_400_000;
	if (day) return { start: at(year, month! - 1, day), end: at(year, month! - 1, day) + 1 };
	if (month) return { start: at(year, month - 1, 1), end: at(year, month, 1) };
	return { start: at(year, 0, 1), end: at(year + 1, 0, 1) };
}

/** The days that a date covers, and those that it surely tells of. */
export function daysOf(written: string): Days & { readonly certain: Days } {
	if (!written.includes('/')) {
		const days = daysOfPart(written);
		return { ...days, certain: days };
	}
	const [from = '', to = ''] = written.split('/');
	const start = from === '..' ? -Infinity : daysOfPart(from).start;
	if (to === '..') return { start, end: Infinity, certain: daysOfPart(from) };
	// Of an end that is unknown, only the beginning counts.
	const { end } = daysOfPart(to || from);
	return { start, end, certain: { start, end } };
}

/** A dataset counted by hand, for what a reader asks. */
export class Counted {
	readonly file: PlainFile;
	readonly ask: PlainAsk;
	/** Every priority in order, with those under it, itself among them. */
	readonly within = new Map<string, readonly string[]>();
	readonly documentOf = new Map<string, PlainDocument>();
	readonly #links = new Map<string, PlainLink[]>();
	/** Of the links that were asked about, whether a comparison counts them. */
	readonly #counts = new Map<PlainLink, boolean>();
	#kept?: readonly PlainStatement[];
	#shown?: readonly PlainStatement[];

	constructor(file: PlainFile, ask: PlainAsk) {
		this.file = file;
		this.ask = ask;
		for (const document of file.documents) {
			const walk = ({ id, priorities = [] }: PlainPriority): string[] => {
				this.within.set(id, []);
				this.documentOf.set(id, document);
				const all = [id, ...priorities.flatMap(walk)];
				this.within.set(id, all);
				return all;
			};
			document.priorities.forEach(walk);
		}
		for (const link of file.links) {
			this.#links.set(link.statement, [...(this.#links.get(link.statement) ?? []), link]);
		}
	}

	linksOf = (id: string): readonly PlainLink[] => this.#links.get(id) ?? [];

	/** What all coders make of a link. */
	stateOf({ statement, priority, status }: PlainLink): string {
		if (status === 'suggested') return status;
		const judged = this.linksOf(statement).filter((one) => one.priority === priority);
		const says = (verdict: string) => judged.some((one) => one.status === verdict);
		return says('accepted') && says('rejected') ? 'contested' : status;
	}

	/** Whether a comparison counts a link. */
	counts(link: PlainLink): boolean {
		const known = this.#counts.get(link);
		if (known !== undefined) return known;
		const { statuses } = this.ask;
		const isCounted =
			(statuses.length > 0 ? statuses : ['accepted']).includes(this.stateOf(link)) &&
			this.isRequested(link);
		this.#counts.set(link, isCounted);
		return isCounted;
	}

	/** Whether the timeline shows a link. */
	shows(link: PlainLink): boolean {
		const { statuses } = this.ask;
		const shown = statuses.length > 0 ? statuses : ['accepted', 'suggested', 'contested'];
		return shown.includes(this.stateOf(link)) && this.isRequested(link);
	}

	/** Whether it is of a relation, a coder and a priority that are asked for. */
	isRequested({ relation, coder = '', priority }: PlainLink): boolean {
		const { relations, coders, priorities } = this.ask;
		const isOfRelation = relations.length === 0 || relations.includes(relation);
		const isOfCoder = coders.length === 0 || coders.includes(coder);
		return (
			isOfRelation && isOfCoder && (priorities.length === 0 || this.#isWithinRequested(priority))
		);
	}

	#isWithinRequested = (priority: string): boolean =>
		this.ask.priorities.some((one) => this.within.get(one)!.includes(priority));

	/** The statements that the filters keep in a comparison. */
	get kept(): readonly PlainStatement[] {
		const { relations, coders, priorities } = this.ask;
		const needsLink = relations.length + coders.length + priorities.length > 0;
		return (this.#kept ??= this.file.statements.filter(
			(one) =>
				this.#suits(one) && (!needsLink || this.linksOf(one.id).some((link) => this.counts(link)))
		));
	}

	/** The statements that the filters keep on the timeline. */
	get shown(): readonly PlainStatement[] {
		const { relations, coders, priorities, statuses } = this.ask;
		const needsLink = relations.length + coders.length + priorities.length + statuses.length > 0;
		return (this.#shown ??= this.file.statements.filter(
			(one) =>
				this.#suits(one) && (!needsLink || this.linksOf(one.id).some((link) => this.shows(link)))
		));
	}

	#suits({ actor, kind, date, text = '' }: PlainStatement): boolean {
		const { actors, kinds, period, q } = this.ask;
		const days = daysOf(date);
		const asked = period === null ? { start: -Infinity, end: Infinity } : daysOf(period);
		return (
			(actors.length === 0 || actors.includes(actor)) &&
			(kinds.length === 0 || kinds.includes(kind)) &&
			days.start < asked.end &&
			asked.start < days.end &&
			(q === null || wordsOf(text).includes(q))
		);
	}

	/** Whether a statement bears on one of some priorities by a link that counts. */
	bearsOn = ({ id }: PlainStatement, priorities: readonly string[]): boolean =>
		this.linksOf(id).some((link) => priorities.includes(link.priority) && this.counts(link));

	/** Links by state, each pair that coders disagree about once: those that are counted, and those left out. */
	byState(statements: readonly PlainStatement[], priorities: readonly string[]) {
		const counted = { suggested: 0, accepted: 0, rejected: 0, contested: 0 };
		const leftOut = { ...counted };
		const isOf = ({ priority }: PlainLink) =>
			priorities.includes(priority) &&
			(this.ask.priorities.length === 0 || this.#isWithinRequested(priority));
		for (const { id } of statements) {
			const contested = new Map<string, boolean>();
			for (const link of this.linksOf(id).filter(isOf)) {
				const state = this.stateOf(link) as keyof typeof counted;
				if (state === 'contested') {
					const before = contested.get(link.priority) ?? false;
					contested.set(link.priority, before || this.counts(link));
				} else (this.counts(link) ? counted : leftOut)[state]++;
			}
			for (const isCounted of contested.values()) (isCounted ? counted : leftOut).contested++;
		}
		return { counted, leftOut };
	}
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
