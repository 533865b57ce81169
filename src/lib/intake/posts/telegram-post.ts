import { UTCDateMini } from '@date-fns/utc/date/mini';
import { formatISO } from 'date-fns/formatISO';
import { sinceMidnight } from '../../dates/clock.ts';
import { readDay, startOf } from '../../dates/day.ts';
import { millisecondsInDay, millisecondsInMinute } from '../../dates/span.ts';
import { clockOf } from '../dates/written/clock-stretch.ts';
import type { DraftDate, DraftMedia } from '../draft.ts';
import { lineSign } from './line-sign.ts';
import type { ExportedMessage, Json } from './telegram-messages.ts';

/** What a message says, apart from how the export writes it. */
export interface TelegramPost {
	readonly text: string;
	readonly date: DraftDate | null;
	/** Seconds since 1970, by which the parts of an album are known. */
	readonly second: string;
	readonly publisher: string | null;
	/** Where the line that ends it leads. */
	readonly address: string | null;
	readonly media: readonly DraftMedia[];
	readonly more: Readonly<Record<string, string>>;
}

/** Reads the fields of one message of an export. */
export function telegramPost({ fields, chat, chatType }: ExportedMessage): TelegramPost {
	const from = wordsOf(fields.from);
	const channel = chatType?.includes('channel') === true;
	return {
		text: textOf(fields.text) || textOf(fields.text_entities),
		date: dateOf(wordsOf(fields.date), wordsOf(fields.date_unixtime)),
		second: wordsOf(fields.date_unixtime) || wordsOf(fields.date),
		publisher: wordsOf(fields.forwarded_from) || (channel ? chat : from) || from || chat || null,
		address: addressIn([fields.text, fields.text_entities]),
		media: mediaOf(fields),
		more: moreOf(fields)
	};
}

const wordsOf = (value: Json | undefined): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A text as a string, or as a list of strings and of objects with a `text`. */
function textOf(value: Json | undefined): string {
	if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
	return (value as readonly Json[])
		.map((part) => (isObject(part) ? wordsOf(part.text) : wordsOf(part)))
		.join('');
}

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function addressIn(texts: readonly (Json | undefined)[]): string | null {
	const parts = texts.flatMap((text) => (Array.isArray(text) ? (text as readonly Json[]) : []));
	const links = parts.filter(isObject).filter(({ type }) => type === 'text_link');
	const tail = links.find(({ text }) => lineSign(wordsOf(text)).kind === 'tail');
	return tail ? wordsOf(tail.href) || null : null;
}

/**
 * When a message was written. The export writes `date` by the clock of the machine that made it, and does
 * not say which zone that is; `date_unixtime` names the instant. Where the two lie as far apart as some
 * zone lies from UTC, that is the zone of the clock that the exporting person saw; else the instant is
 * right, and is written in UTC.
 */
function dateOf(written: string, unixtime: string): DraftDate | null {
	const [, digits = '', time = ''] =
		/^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?$/.exec(written) ?? [];
	const day = readDay(digits);
	const instant = /^\d{1,11}$/.test(unixtime) ? Number(unixtime) * 1000 : null;
	const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
	if (day.ok && instant === null) {
		return { written: digits + (clockOf(time) ?? ''), words: written, inferred: null };
	}
	if (instant === null) return null;
	if (day.ok) {
		const clock = { hour, minute, second, offset: null };
		const east = startOf(day.value) + sinceMidnight(clock) - instant;
		const isAlone = time === '' && Math.abs(east) < 2 * millisecondsInDay;
		if (isAlone || (time !== '' && isZone(east))) {
			const clock = isAlone ? '' : `T${time}${zoneOf(east)}`;
			return { written: `${digits}${clock}`, words: written, inferred: null };
		}
	}
	const inferred = day.ok
		? `“${written}” and the instant ${unixtime} are further apart than any time zone is from UTC; the day is that of the instant, in UTC`
		: 'the day is that of the instant, in UTC';
	return { written: formatISO(new UTCDateMini(instant)), words: unixtime, inferred };
}

/** How far a zone lies east of UTC, as a date writes it: `+03:00`. */
function zoneOf(east: number): string {
	const minutes = Math.abs(east) / millisecondsInMinute;
	const two = (number: number) => String(number).padStart(2, '0');
	return `${east < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const QUARTER = 15 * millisecondsInMinute;

const isZone = (east: number): boolean =>
	east % QUARTER === 0 && east >= -millisecondsInDay / 2 && east <= (millisecondsInDay / 24) * 14;

const MEDIA = ['photo', 'file'] as const;

function mediaOf(fields: ExportedMessage['fields']): DraftMedia[] {
	return MEDIA.flatMap((name) => {
		const address = wordsOf(fields[name]);
		// “(File not included. Change data exporting settings to download.)” is not a path.
		return address === '' || address.startsWith('(')
			? []
			: [{ address, caption: null, credit: null }];
	});
}

const TOLD = new Set(['type', 'text', 'text_entities', 'date', 'date_unixtime', ...MEDIA]);

function moreOf(fields: ExportedMessage['fields']): Record<string, string> {
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([name, value]) => !TOLD.has(name) && value !== null && value !== '')
			.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
	);
}
