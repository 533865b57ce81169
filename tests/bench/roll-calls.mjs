import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';

const FOLDER = join(import.meta.dirname, '../../../shared/data/un-roll-calls');

/**
 * A second public set, on which nothing was chosen: roll calls of the United Nations' General Assembly,
 * beside six issues of which only the titles are known. The share of those with an issue whose first
 * suggestion is right, by their short and their long description; null where the set is not here.
 * @param {(priorities: object[]) => { suggestAll(batch: object[], top: number): Iterable<any> }} buildSuggester
 */
export function rollCallFigures(buildSuggester) {
	if (!existsSync(FOLDER)) return null;
	const rows = (/** @type {string} */ name) => csvParse(readFileSync(join(FOLDER, name), 'utf8'));
	/** @type {Map<string, Set<string>>} */
	const issues = new Map();
	for (const { rcid, issue } of rows('un_roll_call_issues.csv')) {
		issues.set(rcid, (issues.get(rcid) ?? new Set()).add(issue));
	}
	const titles = [...new Set([...issues.values()].flatMap((some) => [...some]))].sort();
	const suggester = buildSuggester(
		titles.map((title) => ({ id: title, title, text: '', cues: [], parts: [] }))
	);
	const calls = rows('un_roll_calls.csv');
	return ['short', 'descr'].map((column) => {
		const batch = calls
			.map((row) => ({ id: row.rcid, text: row[column] ?? '' }))
			.filter(({ id, text }) => issues.has(id) && text !== '' && text !== 'NA');
		let right = 0;
		for (const { id, suggestions } of suggester.suggestAll(batch, 1)) {
			if (suggestions[0] && issues.get(id)?.has(suggestions[0].priority)) right += 1;
		}
		return { column, share: right / batch.length, of: batch.length };
	});
}
