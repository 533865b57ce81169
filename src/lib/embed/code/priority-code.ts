import { messagesIn } from '../../messages/messages-in.ts';
import { prioritiesOf } from '../../model/policy-document.ts';
import { pageAddress, priorityPath, priorityQuery } from '../../query/address/page-paths.ts';
import { codedLinks, type PriorityReading } from '../../query/priority-reading.ts';
import { detailAt } from '../../query/statement-detail.ts';
import { escaped } from '../document.ts';
import { SOME_CODED } from '../edition.ts';
import { type EmbedOptions, PLAIN_OPTIONS, writeEmbedOptions } from '../embed-options.ts';
import type { DatasetUrl } from './embed-addresses.ts';
import { feedLinks, feedQuery } from './feed-links.ts';
import { oembedLinks, type ToEmbed } from './oembed.ts';
import { SANDBOX, tag } from './tag.ts';
import { nearMarked, publisherNames, textHeight } from './text-height.ts';

/** A priority that is to stand in an article, as plain values. */
export interface EmbeddedPriority {
	readonly title: string;
	/** Of the title, BCP 47. */
	readonly language: string;
	/** Where the server is. */
	readonly origin: string;
	/** The absolute addresses of its page, its embed, and its picture. */
	readonly full: string;
	readonly frame: string;
	readonly picture: string;
	/** px of its frame, where nothing keeps that as tall as it should be. */
	readonly height: number;
}

/** A priority as an address shows it: of its page, or of an embed of it with options. */
export function embeddedPriority(
	{ origin, name }: DatasetUrl,
	shown: PriorityReading,
	options = PLAIN_OPTIONS
): EmbeddedPriority {
	const { address, isAlone } = shown;
	const { id, number, title } = shown.at.priority;
	const query = priorityQuery(address, { isAlone });
	const frameQuery = [query.slice(1), writeEmbedOptions(options)].filter(Boolean).join('&');
	const at = (page: string) => new URL(priorityPath(page, id), origin).href;
	const home = at(`/datasets/${name}`);
	return {
		title: `${number} ${title}`,
		language: shown.at.document.language,
		origin,
		full: pageAddress(home, query),
		frame: pageAddress(at(`/embed/${name}`), `?${frameQuery}`),
		picture: pageAddress(`${home}/priority.png`, query),
		height: priorityHeight(shown, options)
	};
}

/** The code that puts a priority into an article, in one line: a frame, what keeps its height, and a link. */
export function priorityCode(embedded: EmbeddedPriority): string {
	const loader = new URL('/embed/loader.js', embedded.origin).href;
	return `${figureOf(embedded, { height: embedded.height })}${tag('script', { async: true, src: loader })}</script>`;
}

/** A priority as others embed it. */
export const priorityToEmbed = (embedded: EmbeddedPriority): ToEmbed => ({
	...{ title: embedded.title, origin: embedded.origin, height: embedded.height, card: null },
	codeOf: (height, width) =>
		figureOf(embedded, { height, ...(width !== null && { width }), sandbox: SANDBOX })
});

function figureOf(
	{ title, language, full, frame }: EmbeddedPriority,
	{ height, width = '100%', sandbox = null }: FrameForm
): string {
	const iframe = tag('iframe', {
		...{ src: frame, title, width, height, frameborder: 0, loading: 'lazy' },
		...{ referrerpolicy: 'no-referrer', sandbox }
	});
	const link = `${tag('a', { href: full, lang: language, dir: 'auto' })}${escaped(title)}</a>`;
	return `<figure>${iframe}</iframe><figcaption>${link}</figcaption></figure>`;
}

interface FrameForm {
	/** px */
	readonly height: number;
	readonly width?: number | string;
	readonly sandbox?: string | null;
}

/** What the page of a priority tells of itself to those who link to it, as elements for its head. */
export function priorityHead(datasetUrl: DatasetUrl, shown: PriorityReading): string {
	const { title, full, picture } = embeddedPriority(datasetUrl, shown);
	const { priority } = shown.at;
	const graph = (name: string, content: string) => tag('meta', { property: `og:${name}`, content });
	return [
		tag('meta', { name: 'description', content: priority.text }),
		tag('link', { rel: 'canonical', href: full }),
		...oembedLinks(datasetUrl.origin, full, title),
		...feedLinks(datasetUrl, feedQuery({ ...shown.address, priorities: ownPriorities(shown) })),
		graph('site_name', 'Plumbline'),
		graph('type', 'website'),
		graph('url', full),
		graph('title', title),
		graph('description', priority.text),
		graph('image', picture),
		graph('image:type', 'image/png')
	]
		.map((element) => `${element}\n`)
		.join('');
}

/** The priority with what counts as its own. */
const ownPriorities = ({ figures, study }: PriorityReading) =>
	[...figures.rows].map((row) => study.rows[row]!.priority.id);

const COLUMN = 476; // px: in the narrowest that is reckoned with, where both texts stand below one another
const AROUND = 60; // px above and below all
const STRIP = 280; // px of the statements on time
const KEY = 100; // px
const HEADING = 64; // px of one and of the rule under it
const RULE = 44; // px of how something is counted
const ACTOR = 34; // px of a row of counts
const SILENCE = 42; // px of one, in two lines
const MOST_SILENCES = 13; // the last of which only counts the others
const STATEMENT = 190; // px of when, who and where it can be read
const SERIF = 18; // px of 17: it is wider than the sans that is measured
const PAIR = 215; // px of a link around its texts
const CONTEXT = 180; // characters that are shown beside marked words
const FOOT = 150; // px of whose words are shown, and of the ways to more

/**
 * px that the embed of a priority takes at the most, where nothing keeps its frame as tall as it should be: what is
 * too tall is paper, what is too short would scroll.
 */
function priorityHeight(shown: PriorityReading, { language, hidden }: EmbedOptions): number {
	const { study, at, figures, coded } = shown;
	const { priority, document } = at;
	const messages = messagesIn(language);
	const parts = [...prioritiesOf(priority)].map((one) => one.priority.title).join(', ');
	const counts =
		figures.byActor.length > 0 ? HEADING + RULE + (figures.byActor.length + 2) * ACTOR : 0;
	const silences = Math.min(MOST_SILENCES, Math.max(1, figures.silences.length)) * SILENCE;
	const some = hidden.includes('list') ? [] : coded.slice(0, SOME_CODED);
	return [
		...[AROUND, STRIP, KEY, counts, HEADING, silences, RULE, FOOT],
		tall(`${priority.number} ${priority.title}`, 22, 30),
		tall(study.dataset.title, 14, 20),
		tall(messages.embed.against + document.title + document.issuer, 14, 24),
		tall(priority.text, SERIF, 27) + 28,
		...[3 * 21, parts ? tall(parts, 14, 21) + 2 * 21 : 0],
		some.length > 0 ? HEADING + RULE : 0,
		...some.map((index) => statementHeight(index, shown)),
		tall(publisherNames(study.dataset), 12, 18),
		tall(messages.fairness, 12, 18)
	].reduce((sum, px) => sum + px, 0);
}

/** px of a statement with the words of both sides. */
function statementHeight(index: number, shown: PriorityReading): number {
	const { study } = shown;
	const { statement, words } = detailAt(index, study);
	return codedLinks(index, shown).reduce(
		(sum, { link }) => {
			const { text } = study.rows[study.rowOf.get(link.priority)!]!.priority;
			const declared = nearMarked(
				text,
				link.evidence.map(({ clause }) => clause),
				CONTEXT
			);
			const passage = nearMarked(
				words.text ?? '',
				link.evidence.map((pair) => pair.statement),
				CONTEXT
			);
			const both = tall(declared, SERIF, 27) + tall(passage, SERIF, 27);
			return sum + PAIR + both + tall(link.why, 14, 21);
		},
		STATEMENT + tall(statement.title, 16, 23)
	);
}

const tall = (text: string, size: number, line: number): number =>
	textHeight(text, size, line, COLUMN);
