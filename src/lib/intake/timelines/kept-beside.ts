import { parsedProblem } from '../parsed-problem.ts';
import type { ParsedItem } from '../format.ts';
import type { SourceLocation } from '../source-location.ts';

/** Tells what a timeline says and a dataset has no field for: each kind of thing where it is first met. */
export class KeptBeside {
	readonly #told = new Set<string>();

	/** @param names of what is kept beside, by the input’s own names */
	*tell(names: readonly string[], location: SourceLocation): Generator<ParsedItem> {
		const untold = names.filter((name) => !this.#told.has(name) && !isMarkup(name));
		if (untold.length === 0) return;
		for (const name of untold) this.#told.add(name);
		const listed = untold.map((name) => `“${name}”`).join(', ');
		yield parsedProblem('left-out', location, {
			lost: 'field',
			because: `the dataset file has no field for ${listed}; here and below it is shown only in the preview`,
			hint: 'if it matters, write it in the text'
		});
	}

	/** The same of an era, which has nothing beside its title, text and dates. */
	*tellOfEra(names: readonly string[], location: SourceLocation): Generator<ParsedItem> {
		const untold = names.filter((name) => !isMarkup(name));
		if (untold.length === 0) return;
		const listed = untold.map((name) => `“${name}”`).join(', ');
		yield parsedProblem('left-out', location, {
			lost: 'field',
			because: `an era has no field for ${listed}`,
			hint: 'if it matters, write it in the text of the era'
		});
	}
}

/** What was marked up is a field’s; only its markup is kept beside. */
const isMarkup = (name: string): boolean => name.endsWith(' (HTML)');
