import { oncePerText } from '../../base/once-per.ts';
import { type FaultList, pathOf } from './fault.ts';
import type { Priority } from '../policy-document.ts';
import { findQuote, type OrphanedQuote, type Quote, type QuoteSought } from '../quotes/quote.ts';
import { QuotedText } from '../quotes/quoted-text.ts';

type Path = readonly (string | number)[];

/** Finds the quotes of a file in its texts, and notes a fault for each that is not there. */
export class QuoteFinder {
	readonly #faults: FaultList;
	// Many quotes are of one text.
	readonly #quotedText = oncePerText((text) => new QuotedText(text));
	/** The quote found last in each clause: most links to a priority quote the same of it. */
	readonly #clauses = new Map<string, { sought: QuoteSought; found: Quote | OrphanedQuote }>();

	constructor(faults: FaultList) {
		this.#faults = faults;
	}

	/** @param text null where whoever is quoted has none */
	quote(sought: QuoteSought, text: string | null, path: Path): Quote | OrphanedQuote | null {
		if (text === null) {
			this.#faults.push({
				code: 'bad-quote',
				path: pathOf(path),
				because: `“${sought.exact}” is quoted from a statement without a text`,
				hint: 'add the statement’s "text", or name who reported it in "reportedBy"'
			});
			return null;
		}
		const quote = findQuote(sought, this.#quotedText(text));
		if (quote.ok) return quote.value;
		this.#faults.push({ code: 'bad-quote', path: pathOf(path), ...quote.problem });
		return null;
	}

	clause(sought: QuoteSought, { text }: Priority, path: Path): Quote | OrphanedQuote | null {
		const last = this.#clauses.get(text);
		if (last && isSame(last.sought, sought)) return last.found;
		const found = this.quote(sought, text, path);
		if (found) this.#clauses.set(text, { sought, found });
		return found;
	}
}

const isSame = (one: QuoteSought, other: QuoteSought): boolean =>
	one.exact === other.exact &&
	one.prefix === other.prefix &&
	one.suffix === other.suffix &&
	one.start === other.start &&
	one.end === other.end &&
	one.textHash === other.textHash;
