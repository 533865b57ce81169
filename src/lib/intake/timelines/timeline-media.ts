import { urlIn } from '../../base/url-in.ts';
import type { DraftMedia } from '../draft.ts';
import type { ParsedItem } from '../format.ts';
import { parsedProblem } from '../parsed-problem.ts';
import type { SourceLocation } from '../problem.ts';
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
export function* mediaProblems(slide: TimelineSlide): Generator<ParsedItem> {
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
	const address = written.startsWith('<') ? (markupText(written).links[0]?.address ?? '') : written;
	const whole = address.startsWith('//') ? `https:${address}` : address;
	if (isOnTheWeb(whole) || !/^https?:/i.test(whole)) return whole;
	return urlIn(whole)?.href ?? whole;
}

const isOnTheWeb = (address: string): boolean => /^https?:\/\/\S+$/.test(address);

const LONGEST = 90; // UTF-16 units of it in a message

function shortened(url: string): string {
	const words = (url.startsWith('<') && markupText(url).text) || url;
	return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

/** Tells what a timeline says and a dataset has no field for: each kind of thing where it is first met. */
export class KeptBeside {
	readonly #reported = new Set<string>();

	/** @param names of what is kept beside, by the input’s own names */
	*tell(names: readonly string[], location: SourceLocation): Generator<ParsedItem> {
		const unreported = names.filter((name) => !this.#reported.has(name) && !isMarkup(name));
		if (unreported.length === 0) return;
		for (const name of unreported) this.#reported.add(name);
		const listed = unreported.map((name) => `“${name}”`).join(', ');
		yield parsedProblem('left-out', location, {
			lost: 'field',
			because: `the dataset file has no field for ${listed}; here and below it is shown only in the preview`,
			hint: 'if it matters, write it in the text'
		});
	}

	/** The same of an era, which has nothing beside its title, text and dates. */
	*tellOfEra(names: readonly string[], location: SourceLocation): Generator<ParsedItem> {
		const unreported = names.filter((name) => !isMarkup(name));
		if (unreported.length === 0) return;
		const listed = unreported.map((name) => `“${name}”`).join(', ');
		yield parsedProblem('left-out', location, {
			lost: 'field',
			because: `an era has no field for ${listed}`,
			hint: 'if it matters, write it in the text of the era'
		});
	}
}

/** What was marked up is a field’s; only its markup is kept beside. */
const isMarkup = (name: string): boolean => name.endsWith(' (HTML)');
