import { escaped } from '../document.ts';
import { embedAddresses } from './embed-addresses.ts';
import type { Embedded } from './embedded.ts';
import { writeEmbedOptions, type EmbedOptions } from '../embed-options.ts';
import type { ToEmbed } from './oembed.ts';
import { SANDBOX, tag } from './tag.ts';

/** The forms of the code that puts an embed into an article. */
export const CODES = ['element', 'frame', 'bare'] as const;

export type CodeForm = (typeof CODES)[number];

/**
 * The code to paste into an article, in one line: editors of articles turn breaks into paragraphs. It has
 * no styles, which a host may forbid, and its link can be read where nothing of it loads.
 */
export function codeOf(form: CodeForm, embedded: Embedded): string {
	const { loader } = addressesOf(embedded);
	switch (form) {
		case 'element':
			return elementCode(embedded);
		case 'frame':
			return figureOf(embedded, null) + scriptOf(loader);
		case 'bare':
			return bareCode(embedded);
	}
}

/**
 * @param width px, where it must fit a width
 * @returns the form without a script: what it shows can neither reach its host nor know its readers
 */
export const bareCode = (embedded: Embedded, width: number | null = null): string =>
	figureOf(embedded, SANDBOX, width);

/** A state of a dataset as others embed it. */
export const toEmbed = (embedded: Embedded): ToEmbed => ({
	title: embedded.title,
	origin: embedded.datasetUrl.origin,
	height: embedded.height,
	codeOf: (height, width) => bareCode({ ...embedded, height }, width),
	card: addressesOf(embedded).card
});

const addressesOf = ({ datasetUrl, address, options }: Embedded) =>
	embedAddresses(datasetUrl, address, options);

function elementCode(embedded: Embedded): string {
	const { home, query, element } = addressesOf(embedded);
	const timeline = tag('plumbline-timeline', {
		dataset: home,
		query: query || null,
		...attributesOf(embedded.options)
	});
	return `${timeline}${linkOf(embedded)}</plumbline-timeline>${scriptOf(element)}`;
}

/** Options as attributes of the element: those that are not as usual, several values with spaces between. */
function attributesOf(options: EmbedOptions): Record<string, string> {
	const params = new URLSearchParams(writeEmbedOptions(options));
	return Object.fromEntries(
		[...params.keys()].map((name) => [name, params.getAll(name).join(' ')])
	);
}

function figureOf(embedded: Embedded, sandbox: string | null, width: number | null = null): string {
	const { title, height } = embedded;
	const frame = tag('iframe', {
		src: addressesOf(embedded).frame,
		title,
		width: width ?? '100%',
		height,
		frameborder: 0,
		loading: 'lazy',
		referrerpolicy: 'no-referrer',
		sandbox
	});
	return `<figure>${frame}</iframe><figcaption>${linkOf(embedded)}</figcaption></figure>`;
}

const linkOf = (embedded: Embedded): string => {
	const { title, language } = embedded;
	const link = tag('a', { href: addressesOf(embedded).full, lang: language, dir: 'auto' });
	return `${link}${escaped(title)}</a>`;
};

const scriptOf = (src: string): string => `${tag('script', { async: true, src })}</script>`;
