import type { StatementId } from '../model/ids.ts';
import type { Address } from '../reader/address.ts';
import { openedAt } from '../reader/opened.ts';
import { searchStudy } from '../reader/search.ts';
import { TimelineReading } from '../reader/timeline-reading.svelte.ts';
import type { ElementData } from './element-data.ts';
import { ownQuery } from './own-query.ts';

/** The one fact of a custom element that nobody can compute: where its reader has moved to. */
export class ElementState {
	#params = $state.raw(new URLSearchParams());
	readonly props;

	/** @param onquery the reader has moved to another query */
	constructor(
		{ dataset, edition, home, wordsOf, query, options, problems }: ElementData,
		onquery: (query: string) => void = () => undefined
	) {
		this.#params = new URLSearchParams(query);
		const reading = new TimelineReading(
			() => dataset,
			() => this.#params,
			searchStudy
		);
		this.props = {
			reading,
			options,
			edition,
			home,
			problems,
			hrefTo: (changes: Partial<Address>) =>
				(home ?? '') + ownQuery({ ...reading.address, ...changes }, options),
			go: (query: string) => {
				this.#params = new URLSearchParams(query);
				onquery(query);
			},
			wordsOf: (statement: StatementId) =>
				wordsOf ? wordsOf(statement) : openedAt(reading.study.places.get(statement)!, reading.study)
		};
	}
}
