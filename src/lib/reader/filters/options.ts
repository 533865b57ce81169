import { LINK_STATES } from '../../model/link-state.ts';
import { RELATIONS } from '../../model/link.ts';
import { STATEMENT_KINDS } from '../../model/statement.ts';
import type { Address } from '../../query/address/address.ts';
import type { Study } from '../../study/study.ts';

/** Something that a reader can choose. */
export interface Option {
	readonly value: string;
	readonly number?: string;
	readonly name: string;
	/** Of the name; undefined where the interface gives it. */
	readonly language?: string | undefined;
	/** What it stands under, where the list has several parts, and the language of that. */
	readonly part?: { readonly name: string; readonly language: string } | undefined;
}

/** A field of which a reader can choose several values. */
export interface OptionGroup {
	/** Of the field, as an address writes it. */
	readonly name: string;
	readonly legend: string;
	readonly options: readonly Option[];
	readonly picked: readonly string[];
}

export const actorOptions = ({ dataset }: Study): Option[] =>
	dataset.actors.map(({ id, shortName }) => ({
		value: id,
		name: shortName,
		language: dataset.language
	}));

/** What can be chosen of a dataset beside its actors; of one that declares nothing, only what is asked of it. */
export const optionGroups = (study: Study, address: Address): OptionGroup[] =>
	allGroups(study, address).filter(
		({ name, picked }) => study.rows.length > 0 || name === 'kind' || picked.length > 0
	);

const allGroups = (study: Study, address: Address): OptionGroup[] => [
	{
		name: 'priority',
		legend: 'Priority',
		options: study.rows.map(({ priority, document }) => ({
			value: priority.id,
			number: priority.number,
			name: priority.title,
			language: document.language,
			part:
				study.dataset.documents.length > 1
					? { name: document.title, language: document.language }
					: undefined
		})),
		picked: address.priorities
	},
	{ name: 'kind', legend: 'Kind', options: plain(STATEMENT_KINDS), picked: address.kinds },
	{ name: 'relation', legend: 'Relation', options: plain(RELATIONS), picked: address.relations },
	{ name: 'status', legend: 'Link status', options: plain(LINK_STATES), picked: address.statuses },
	...(study.dataset.coders.length > 1 || address.coders.length > 0
		? [
				{
					name: 'coder',
					legend: 'Coder',
					options: study.dataset.coders.map(({ id, name }): Option => ({
						value: id,
						name,
						language: study.dataset.language
					})),
					picked: address.coders
				}
			]
		: [])
];

const plain = (values: readonly string[]): Option[] =>
	values.map((value) => ({ value, name: value }));
