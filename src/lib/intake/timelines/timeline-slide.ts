import type { DateProblem } from '../../dates/edtf.ts';
import { emptyDraft, type DraftMedia } from '../draft.ts';
import { foundProblem } from '../found-problem.ts';
import type { Found } from '../format.ts';
import { markupText } from '../text/markup-text.ts';
import type { Place } from '../place.ts';
import { timelineStretch, type DateParts } from './timeline-date.ts';

/** An event, era or title of a TimelineJS timeline as it stands in the input. */
export interface TimelineSlide {
	readonly kind: 'event' | 'era' | 'title';
	readonly id: string;
	readonly place: Place;
	readonly start: DateParts;
	readonly end: DateParts | null;
	readonly displayDate: string;
	readonly headline: string;
	readonly text: string;
	readonly media: { readonly url: string; readonly caption: string; readonly credit: string };
	readonly group: string;
	readonly tags: readonly string[];
	/** What else it says, by the input's own names; blanks are left out. */
	readonly more: Readonly<Record<string, string>>;
}

/** What a slide is here: an event a statement, an era an era; a title without a date is left out, and told. */
export function* slideFound(slide: TimelineSlide): Generator<Found> {
	const { kind, place, start, end, displayDate } = slide;
	const headline = markupText(slide.headline);
	const text = markupText(slide.text);
	const words = displayDate || [wordsOf(start), wordsOf(end)].filter((side) => side).join(' – ');
	const hasDate = start.year !== '' || words !== '';
	const date = timelineStretch(start, end, words);
	if (kind === 'title' && !hasDate) {
		const said = [headline.text, text.text, slide.media.url].filter(Boolean).join(' · ');
		yield foundProblem('left-out', place, {
			lost: 'record',
			because: `the title of the timeline is no statement: “${said}”`,
			hint: 'copy it into the title and summary of the dataset'
		});
		return;
	}
	const more = moreOf(slide, [...headline.links, ...text.links]);
	if (!date.ok) {
		const code = hasDate ? 'bad-date' : 'no-date';
		yield foundProblem(code, place, { lost: kind === 'era' ? 'record' : 'field', ...date.problem });
		if (kind === 'era') return;
		Object.assign(more, words && { date: words });
	} else if (date.value.withoutEnd) {
		more.end_date = wordsOf(end);
		yield foundProblem('bad-date', place, beginningOnly(words, date.value.withoutEnd));
	}
	const { written, inferred } = date.ok ? date.value : { written: '', inferred: null };
	const read = date.ok ? { written, words, inferred } : null;
	if (kind === 'era') {
		if (read)
			yield { kind, era: { place, title: headline.text, text: text.text || null, date: read } };
		return;
	}
	yield {
		kind: 'statement',
		draft: {
			...emptyDraft(slide.id, place),
			date: read,
			title: headline.text || null,
			text: text.text || null,
			group: slide.group || null,
			tags: slide.tags,
			media: mediaOf(slide),
			more
		}
	};
}

/** A picture, film or page by its address; of a scrap of HTML the address that it shows or leads to. */
function mediaOf({ media: { url, caption, credit } }: TimelineSlide): DraftMedia[] {
	if (url === '') return [];
	const address = url.startsWith('<') ? markupText(url).links[0]?.address : url;
	if (!address) return [];
	return [
		{ address, caption: markupText(caption).text || null, credit: markupText(credit).text || null }
	];
}

/** The slide's own words where they held markup or have no field, so that nothing of them is lost. */
function moreOf(slide: TimelineSlide, links: readonly { address: string; words: string }[]) {
	const { media, displayDate } = slide;
	const more: Record<string, string> = { ...slide.more };
	const keep = (name: string, written: string) => written !== '' && (more[name] = written);
	const keepMarkup = (name: string, written: string) => /[<&]/.test(written) && keep(name, written);
	keep('display_date', displayDate);
	keepMarkup('headline (HTML)', slide.headline);
	keepMarkup('text (HTML)', slide.text);
	keepMarkup('media caption (HTML)', media.caption);
	keepMarkup('media credit (HTML)', media.credit);
	if (media.url.startsWith('<')) keep('media (HTML)', media.url);
	if (mediaOf(slide).length === 0) {
		keep('media caption', media.caption);
		keep('media credit', media.credit);
	}
	keep('links', links.map(({ address, words }) => `${words} <${address}>`.trim()).join('\n'));
	return more;
}

const wordsOf = (date: DateParts | null): string =>
	date === null
		? ''
		: [[date.year, date.month, date.day].filter((part) => part !== '').join('-'), date.time]
				.filter((part) => part !== '')
				.join(' ');

const beginningOnly = (words: string, { because, hint }: DateProblem) => ({
	lost: 'nothing' as const,
	because: `the beginning of “${words}” was taken, and its end is kept beside it: ${because}`,
	hint
});
