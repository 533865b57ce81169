import {
	HEIGHTS,
	LEVELS,
	PARTS,
	PLAIN_OPTIONS,
	THEMES,
	type EmbedOptions
} from '../embed/embed-options.ts';
import { LANGUAGES } from '../messages/language.ts';
import { messagesIn } from '../messages/messages-in.ts';

/** A field of the form that decides how an embed is wanted. Its name is that of the option in addresses. */
export type Field = { readonly name: string; readonly legend: string } & (
	| {
			readonly kind: 'one';
			readonly values: readonly Choice[];
			/** What is chosen where nothing is asked for. */
			readonly usual: string;
	  }
	| { readonly kind: 'some'; readonly values: readonly Choice[] }
	| {
			readonly kind: 'number';
			readonly least: number;
			readonly most: number;
			readonly none: string;
	  }
);

interface Choice {
	readonly value: string;
	readonly label: string;
}

const THEME_LABELS: Record<(typeof THEMES)[number], string> = {
	auto: 'Match the reader’s system',
	light: 'Light',
	dark: 'Dark'
};

const PART_LABELS: Record<(typeof PARTS)[number], string> = {
	controls: 'Buttons to move the window',
	list: 'List under the chart',
	citation: 'How to cite'
};

/** A field for each option: an option without one does not pass the compiler. */
const FIELD_OF: { readonly [Option in keyof EmbedOptions]: Field } = {
	theme: {
		kind: 'one',
		name: 'theme',
		legend: 'Colours',
		values: THEMES.map((value) => ({ value, label: THEME_LABELS[value] })),
		usual: PLAIN_OPTIONS.theme
	},
	language: {
		kind: 'one',
		name: 'lang',
		legend: 'Language of buttons and labels',
		values: LANGUAGES.map((value) => ({ value, label: messagesIn(value).name })),
		usual: PLAIN_OPTIONS.language
	},
	level: {
		kind: 'one',
		name: 'level',
		legend: 'Heading level',
		values: LEVELS.map((level) => ({ value: String(level), label: `h${level}` })),
		usual: String(PLAIN_OPTIONS.level)
	},
	height: {
		kind: 'number',
		name: 'height',
		legend: 'Chart height, px',
		...HEIGHTS,
		none: 'automatic'
	},
	hidden: {
		kind: 'some',
		name: 'hide',
		legend: 'Hide',
		values: PARTS.map((value) => ({ value, label: PART_LABELS[value] }))
	}
};

export const FIELDS: readonly Field[] = Object.values(FIELD_OF);
