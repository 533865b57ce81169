import { omitNullish } from '../base/fields.ts';
import type { StatementId } from '../model/ids.ts';
import type { Statement } from '../model/statement.ts';
import type { SaidText } from './suggestions/said.ts';
import { sentencesOf } from './words/sentences.ts';

/** What a suggester looks at of a statement, and the text that its evidence is quoted from. */
export interface SaidIn {
	readonly said: SaidText;
	/** The statement's own text, or its reporter's. */
	readonly words: string;
	/** Where what is looked at begins in those words, in code points. */
	readonly offset: number;
}

/**
 * What a statement says, with what stands around it, or where that is not known its title and summary. Of one that is known through a reporter it
 * is the sentence that points to it; without that, all that the reporter says. Null where nobody's words
 * are known.
 */
export function saidOf(
	statement: Statement,
	byId: ReadonlyMap<StatementId, Statement>
): SaidIn | null {
	const { id, language, text, reportedBy } = statement;
	const reporter = reportedBy && byId.get(reportedBy);
	const source = reporter ? reportIn(reporter, id) : text === null ? null : whole(text);
	if (!source) return null;
	const { words, offset } = source;
	return { said: { id, text: source.text, language, ...aroundOf(statement) }, words, offset };
}

/** Whether `saidOf` finds anybody's words: quicker to ask. */
export function hasWords(
	{ text, reportedBy }: Statement,
	byId: ReadonlyMap<StatementId, Statement>
): boolean {
	const reporter = reportedBy && byId.get(reportedBy);
	return (reporter ? reporter.text : text) !== null;
}

/** What a suggester reads of what stands around a statement’s text. */
export function aroundOf({ title, summary, text, before, after, group }: Statement) {
	// A title that an import made from the first words of the text says nothing that they do not.
	const isOwn = (words: string) => text?.startsWith(words.replace(/ …$/, '')) ?? false;
	return omitNullish({
		before: before ?? (isOwn(title) ? null : title),
		after: after ?? (isOwn(summary) || summary === title ? null : summary),
		// A group whose statements follow one another is a speech or a post; another may be any row.
		group: before !== null || after !== null ? group : null
	});
}

const whole = (text: string) => ({ words: text, offset: 0, text });

function reportIn({ text, references }: Statement, id: StatementId) {
	if (text === null) return null;
	const quote = references.find(({ to }) => to === id)?.quote;
	if (!quote || quote.orphaned) return whole(text);
	const at = [...text].slice(0, quote.start).join('').length;
	const sentence = sentencesOf(text).find(({ start, end }) => start <= at && at < end);
	if (!sentence) return whole(text);
	const { start, end } = sentence;
	return { words: text, offset: [...text.slice(0, start)].length, text: text.slice(start, end) };
}
