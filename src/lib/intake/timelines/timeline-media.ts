import { urlIn } from '../../base/url-in.ts';
import type { DraftMedia } from '../draft.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { ParsedItem } from '../format.ts';
import { markupText } from '../text/markup-text.ts';
import type { TimelineSlide } from './slide.ts';

/** A picture, film or page by its address; of a scrap of HTML the address that it shows or leads to. */
export function mediaOf({ media }: Pick<TimelineSlide, 'media'>): DraftMedia[] {
	const address = addressOf(media.url);
	if (address === '') return [];
	const [caption, credit] = [media.caption, media.credit].map(
		(one) => markupText(one).text || null
	);
	return [{ address, caption: caption!, credit: credit! }];
}

/** The problem that a slide shows something which has no address at all: of one that is not on the web every import tells. */
export function* mediaFound(slide: TimelineSlide): Generator<ParsedItem> {
	const { url } = slide.media;
	if (url === '' || addressOf(url) !== '') return;
	yield parsedProblem('left-out', slide.location, {
		lost: 'field',
		because: `the media has no web address, so it was skipped: “${shortened(url)}”`,
		hint: 'write its full address, beginning with https://'
	});
}

/** The address as it stands, where it can be followed so; else with its scheme, and with its blanks as an address writes them. */
function addressOf(written: string): string {
	const found = written.startsWith('<') ? (markupText(written).links[0]?.address ?? '') : written;
	const whole = found.startsWith('//') ? `https:${found}` : found;
	if (isOnTheWeb(whole) || !/^https?:/i.test(whole)) return whole;
	return urlIn(whole)?.href ?? whole;
}

const isOnTheWeb = (address: string): boolean => /^https?:\/\/\S+$/.test(address);

const LONGEST = 90; // UTF-16 units of it in a message

function shortened(url: string): string {
	const words = (url.startsWith('<') && markupText(url).text) || url;
	return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
