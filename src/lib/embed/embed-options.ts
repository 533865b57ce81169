import { excerpt } from '../base/words.ts';
import type { UnmetRequest } from '../wording/unmet-request.ts';
import { type Language, LANGUAGES } from '../messages/language.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

/** What an author can leave out of an embed; whose words it shows and where to see more always stays. */
export const PARTS = ['controls', 'list', 'citation'] as const;

/** What the author of the article decides, beside what is shown. */
export interface EmbedOptions {
	/** auto: as the reader's system asks for. */
	readonly theme: (typeof THEMES)[number];
	/** Of the interface; what is quoted stays in its own. */
	readonly language: Language;
	/** The level of the embed's heading in its article, 1 to 6. */
	readonly level: number;
	/** px of the chart; null: as tall as reads well. */
	readonly height: number | null;
	readonly hidden: readonly (typeof PARTS)[number][];
}

export const PLAIN_OPTIONS: EmbedOptions = {
	theme: 'auto',
	language: 'en',
	level: 2,
	height: null,
	hidden: []
};

/** Levels of headings that an embed can have. */
export const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** px that its chart can be tall. */
export const HEIGHTS = { least: 240, most: 2000 } as const;

/** Reads the options of an embed from its address. What cannot be had is left out, and reported. */
export function readEmbedOptions(params: URLSearchParams): {
	options: EmbedOptions;
	problems: UnmetRequest[];
} {
	const problems: UnmetRequest[] = [];
	const oneOf = <Value extends string>(
		name: string,
		written: string,
		values: readonly Value[]
	): Value | null => {
		const match = values.find((value) => value === written);
		if (!match) problems.push(problem(name, written, values.join(', ')));
		return match ?? null;
	};
	const whole = (name: string, least: number, most: number): number | null => {
		const written = params.get(name);
		if (!written) return null;
		const number = /^\d{1,4}$/.test(written) ? Number(written) : 0;
		if (number >= least && number <= most) return number;
		problems.push(problem(name, written, `a whole number from ${least} to ${most}`));
		return null;
	};
	const theme = params.get('theme');
	const language = params.get('lang');
	const options: EmbedOptions = {
		theme: (theme && oneOf('theme', theme, THEMES)) || PLAIN_OPTIONS.theme,
		language: (language && oneOf('lang', language, LANGUAGES)) || PLAIN_OPTIONS.language,
		level: whole('level', LEVELS[0], LEVELS.length) ?? PLAIN_OPTIONS.level,
		height: whole('height', HEIGHTS.least, HEIGHTS.most),
		hidden: [...new Set(params.getAll('hide').filter(Boolean))]
			.map((part) => oneOf('hide', part, PARTS))
			.filter((part) => part !== null)
	};
	return { options, problems };
}

/** Writes options as the part of a query that `readEmbedOptions` reads, without what is as usual. */
export function writeEmbedOptions({
	theme,
	language,
	level,
	height,
	hidden
}: EmbedOptions): string {
	const params = new URLSearchParams();
	if (theme !== PLAIN_OPTIONS.theme) params.set('theme', theme);
	if (language !== PLAIN_OPTIONS.language) params.set('lang', language);
	if (level !== PLAIN_OPTIONS.level) params.set('level', String(level));
	if (height !== null) params.set('height', String(height));
	for (const part of hidden) params.append('hide', part);
	return params.toString();
}

const problem = (name: string, written: string, wanted: string): UnmetRequest => ({
	cause: `This embed asks for ${name} “${excerpt(written)}”; it can be ${wanted}.`,
	instead: 'It was ignored.',
	inShort: { why: 'unknown', name, written: excerpt(written) }
});
