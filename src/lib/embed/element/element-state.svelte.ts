import type { StatementId } from '../../model/ids.ts';
import type { Address } from '../../query/address/address.ts';
import { AwaitedSearch } from '../../remote/awaited-search.svelte.ts';
import { detailAt } from '../../query/statement-detail.ts';
import { soughtIn } from '../../query/address/compare-query.ts';
import { TimelineReading, TimelineSteps } from '../../query/timeline-reading.ts';
import { studyOf } from '../../study/study.ts';
import type { ElementData } from './element-data.ts';
import { ownQuery } from '../edition.ts';

/** The one fact of a custom element that nobody can compute: where its reader has moved to. */
export class ElementState {
	#params = $state.raw(new URLSearchParams());
	readonly props;

	/** @param onquery the reader has moved to another query */
	constructor(
		{ dataset, edition, home, detailOf, findIn, query, options, problems }: ElementData,
		onquery: (query: string) => void = () => undefined
	) {
		this.#params = new URLSearchParams(query);
		const search = new AwaitedSearch(
			() => this.#params,
			() => findIn
		);
		const study = studyOf(dataset);
		const sought = $derived(soughtIn(search.params));
		const hits = $derived(sought ? search.find(sought, study) : null);
		const steps = new TimelineSteps();
		const reading = $derived(
			new TimelineReading({ study, params: search.params, found: hits }, steps)
		);
		void search.ask(() => study);
		this.props = {
			get reading() {
				return reading;
			},
			options,
			edition,
			home,
			problems,
			hrefTo: (changes: Partial<Address>) =>
				(home ?? '') + ownQuery({ ...reading.address, ...changes }, options),
			go: (query: string) => {
				this.#params = new URLSearchParams(query);
				void search.ask(() => study);
				onquery(query);
			},
			detailOf: (statement: StatementId) =>
				detailOf ? detailOf(statement) : detailAt(study.indexOf.get(statement)!, study)
		};
	}
}
