import { capitalize } from '../../base/words.ts';
import { lastOf } from '../../base/sequences.ts';
import type { DraftPriority } from '../draft.ts';
import { articlesIn } from './articles-in.ts';
import { hashtagsOf } from './hashtags-of.ts';
import { numberedPoints, type NumberedPoint } from './numbered-points.ts';
import { plainWords } from '../text/plain-words.ts';
import { shortTitle } from '../text/short-title.ts';

/** What a post holds of a policy document. */
export interface PolicyOfPost {
	readonly title: string;
	/** The title of the part that the post is taken from; null without one. */
	readonly section: string | null;
	readonly issuer: string | null;
	readonly priorities: readonly DraftPriority[];
	/** The line that tells when it was adopted; null without one. */
	readonly adoption: string | null;
	/** The paragraphs before the first priority, to the letter. */
	readonly preamble: string;
}

const DOCUMENT =
	/(?<!\p{L})(?:concept|doctrine|strategy|strategic|polic(?:y|ies)|program(?:me)?|charter|declaration|road ?map|plan(?!\p{L})|agenda|constitution|manifesto|priorities|guidelines|концепци|доктрин|стратеги|программ|политик|устав|деклараци|дорожн\p{L}+ карт|план действий|приоритет|مفهوم|عقيدة|استراتيجي|برنامج|ميثاق|إعلان|خارطة|خطة|سياسة|السياسة|أولويات|الأولويات)/iu;

/** What leads to a list of aims: “is going to focus on:”. */
const INTENT =
	/(?<!\p{L})(?:focus|priorit|aims?|objectives?|goals?|intends?|plans to|is going to|commits? to|внимание|приоритет|намерен|цел[иья]|задач|تركز|التركيز|أولوي|أهداف|تعتزم)/iu;

/** “Adopted by the council on 4 May 2021”: words of adoption, and a figure behind them. */
const ADOPTION =
	/(?<!\p{L})(?:adopted|approved|ratified|принят|утвержд[её]н|одобрен|прийнят|затверджен|adopté|approuvé|aprobad|adoptad|angenommen|verabschiedet|beschlossen|اعتمد|أقر)\P{Nd}{0,80}\p{Nd}/iu;

const EXCERPTS =
	/^(?:(?:key )?(?:excerpts?|extracts?|highlights|provisions|points)(?: from| of)|from|выдержк[аи] из|извлечени[яе] из|отрывки? из|из|مقتطفات من|مقتطف من|من)\s+(?:the\s+)?/iu;

/**
 * The policy document that a post is or quotes: one whose heading names such a text, or which leads to
 * its points with what somebody intends, with a numbered list of at least three points; or one in
 * articles. Null for any other post.
 */
export function policyOfPost(lines: readonly string[]): PolicyOfPost | null {
	const articles = articlesIn(lines);
	const list = articles ?? numberedPoints(lines);
	if (!list) return null;
	const before = list.before.filter((line) => line.trim() !== '');
	const adoption = before.find((line) => ADOPTION.test(line)) ?? null;
	const introduction = before.filter((line) => line !== adoption || DOCUMENT.test(line));
	const past = introduction.findIndex(
		(line) => line.length > LONGEST_HEADING || /[.;:!?…]\s*$/u.test(line)
	);
	const headings = introduction.slice(0, past < 0 ? introduction.length : past).slice(0, 3);
	const intends =
		/[:：]\s*$/u.test(lastOf(introduction) ?? '') && INTENT.test(lastOf(introduction)!);
	// Articles that count from 1 are a policy by themselves.
	if (!articles && headings.length === 0) return null;
	if (!articles && !intends && !headings.some((line) => DOCUMENT.test(line))) return null;
	const named = Math.max(
		0,
		headings.findIndex((line) => DOCUMENT.test(line))
	);
	const title = plainWords(headings[named] ?? '').replace(EXCERPTS, '');
	const section = headings
		.filter((_, index) => index !== named)
		.map(plainWords)
		.join('. ');
	return {
		title: title.charAt(0).toUpperCase() + title.slice(1),
		section: section === '' ? null : section,
		issuer:
			/(?:^| )(?:of|by) (?:the )?(\p{Lu}\p{L}*(?: (?:of |and )?\p{Lu}\p{L}*)*)$/u.exec(
				title
			)?.[1] ?? null,
		priorities: nestedPriorities(list.points),
		adoption,
		preamble: introduction.slice(headings.length).join('\n')
	};
}

const LONGEST_HEADING = 200; // UTF-16 units

/** The points of a list as priorities, sub-points in what they are points of. */
export function nestedPriorities(points: readonly NumberedPoint[], parent = ''): DraftPriority[] {
	const depth = parent === '' ? 1 : parent.split('.').length + 1;
	return points
		.filter(({ number }) => number.split('.').length === depth && number.startsWith(parent))
		.filter(({ number }) => parent === '' || number.startsWith(`${parent}.`))
		.map(({ number, text }) => ({
			number,
			title: capitalize(shortTitle(text)),
			text,
			cues: cuesOf(text),
			priorities: nestedPriorities(points, number)
		}));
}

/** Hashtags, acronyms, and the names before flags. */
function cuesOf(text: string): string[] {
	const flagged = Array.from(text.matchAll(/\p{Regional_Indicator}{2}/gu), ({ index }) =>
		nameBefore(text, index)
	).filter((name) => name !== '');
	const acronyms = text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/gu) ?? [];
	return [...new Set([...flagged, ...hashtagsOf(text), ...acronyms])];
}

const LONGEST_NAME = 100; // UTF-16 units

/** The words with capitals that stand right before an index in a text. */
function nameBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - LONGEST_NAME), at).trimEnd();
	const words = (lastOf(before.split(/[^\p{L}’' -]/u)) ?? '').split(' ');
	const first = words.map((word) => /^\p{Lu}/u.test(word)).lastIndexOf(false) + 1;
	return words.slice(first).join(' ');
}
