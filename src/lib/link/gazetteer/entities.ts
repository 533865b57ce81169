import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import { ORGANISATIONS, REGIONS } from './organisations.ts';
import { PLACES, PLACES_ELSEWHERE } from './places.ts';

/** A country, organisation or region, and all that it is called. */
export interface Entity {
	/** `@` and the country's code or the organisation's name; `#` and the region's name. */
	readonly key: string;
	/** By which it is shown; null for a country, which is shown by what the text says of it. */
	readonly name: string | null;
	readonly names: readonly string[];
	/** Matched only in capitals, as they are written. */
	readonly acronyms: readonly string[];
	/** The names of the regions that it is of. */
	readonly regions: readonly string[];
}

/** Every entity that can be recognised in a text: organisations, then regions, then countries. */
export function entities(): Entity[] {
	const regions = rowsOf(REGIONS).map(([name, names, codes]) => ({
		name: name!,
		names: listOf(names, ','),
		codes: listOf(codes, ' ')
	}));
	return [
		...rowsOf(ORGANISATIONS).map(([name, acronyms, names, within]) => ({
			key: `@${name!}`,
			name: name!,
			names: listOf(names, ','),
			acronyms: listOf(acronyms, ','),
			regions: listOf(within, ',')
		})),
		...regions.map(({ name, names }) => ({
			key: `#${name}`,
			name,
			names,
			acronyms: [],
			regions: []
		})),
		...countries().map((country) => ({
			...country,
			regions: regions.filter(({ codes }) => codes.includes(country.code)).map(({ name }) => name)
		}))
	];
}

function countries() {
	const byHand = [PLACES, PLACES_ELSEWHERE].flatMap((rows) =>
		rowsOf(rows, ':').map(([code, names]) => ({ code, names: listOf(names, ',') }))
	);
	return Object.entries<string | readonly string[]>(english.countries).map(([code, first]) => {
		const listed = [first, namesIn(russian, code), namesIn(arabic, code)].flat().map(shortened);
		const also = byHand.filter((row) => row.code === code).flatMap(({ names }) => names);
		const all = [...listed, ...also];
		return {
			code,
			key: `@${code}`,
			name: null,
			names: all.filter((name) => !isAcronym(name)),
			acronyms: all.filter(isAcronym).map((name) => name.replaceAll('.', ''))
		};
	});
}

const namesIn = ({ countries }: { countries: object }, code: string) =>
	(countries as Record<string, string | readonly string[] | undefined>)[code] ?? [];

/** “Iran, Islamic Republic of” is spoken of as “Iran”. */
const shortened = (name: string): string => name.replace(/(?<!\s)\s*(?:\([^()]*\)|,[^,]*)$/, '');

const isAcronym = (name: string): boolean => /^(\p{Lu}\.?){2,5}$/u.test(name);

const rowsOf = (rows: string, between = '|') =>
	rows
		.trim()
		.split('\n')
		.map((row) => row.split(between).map((cell) => cell.trim()));

const listOf = (cell: string | undefined, between: string): string[] =>
	(cell ?? '')
		.split(between)
		.map((one) => one.trim())
		.filter(Boolean);
