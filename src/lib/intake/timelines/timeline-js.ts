import { parsedProblem } from '../parsed-problem.ts';
import type { Format, ParsedItem, ImportFile, ReadingChoices } from '../format.ts';
import { isObject, objectAt } from '../text/json-value.ts';
import { KeptBeside } from './kept-beside.ts';
import { timelineSlides2 } from './timeline-js-2.ts';
import { timelineSlides3 } from './timeline-js-3.ts';
import { slideFound } from './timeline-slide.ts';
import { jsonFound } from '../text/json-found.ts';

/** A timeline of TimelineJS as JSON, of version 3 or 2, also with the call or name of a script around it. */
export const timelineJs: Format = {
	name: 'timeline-js',
	title: 'TimelineJS (JSON)',
	recognises(_, head) {
		const text = unwrapped(head);
		if (!/^\s*\{/.test(text)) return 0;
		if (/"events"\s*:\s*\[/.test(text) && /"start_date"\s*:/.test(text)) return 0.9;
		if (/"timeline"\s*:\s*\{/.test(text) && /"startDate"\s*:/.test(text)) return 0.9;
		return /"events"\s*:/.test(text) && /"(scale|eras|headline)"\s*:/.test(text) ? 0.6 : 0;
	},
	read: jsonFound(slidesOf, unwrapped)
};

function* slidesOf(
	value: unknown,
	file: ImportFile,
	choices: ReadingChoices
): Generator<ParsedItem> {
	const location = { file: file.name };
	const older = objectAt(value, 'timeline');
	const slides =
		isObject(value) && Array.isArray(value.events)
			? timelineSlides3(value, location)
			: 'date' in older || 'startDate' in older
				? timelineSlides2(older, location)
				: null;
	if (!slides) {
		yield parsedProblem('missing', location, {
			lost: 'file',
			because:
				'the file has neither “events”, as TimelineJS 3, nor “timeline” with “date”, as version 2',
			hint: 'check that this is the JSON of a timeline'
		});
		return;
	}
	const ids = new Set<string>();
	const reading = { language: choices.language ?? null, kept: new KeptBeside() };
	for (const slide of slides) {
		if ('problem' in slide) {
			yield { kind: 'problem', problem: slide.problem };
			continue;
		}
		const id = ids.has(slide.id) ? `${slide.id}~${ids.size}` : slide.id;
		ids.add(id);
		yield* slideFound({ ...slide, id }, reading);
	}
}

/** Blanks for a script's call or name around the JSON: its lines stay where they are. */
function unwrapped(text: string): string {
	const lead = text.length - text.trimStart().length;
	const before = /^(?:(?:var|let|const)\s+)?[\w$.]+\s*[=(]\s*(?=[{[])/.exec(
		text.slice(lead, lead + LONGEST_NAME)
	)?.[0];
	if (before === undefined) return text;
	let inner = text.slice(lead + before.length).trimEnd();
	for (const end of [';', ')']) if (inner.endsWith(end)) inner = inner.slice(0, -1).trimEnd();
	return text.slice(0, lead) + before.replace(/\S/g, ' ') + inner;
}

const LONGEST_NAME = 200; // characters of a script before its JSON
