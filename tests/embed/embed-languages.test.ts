import { describe, expect, it } from 'vitest';
import { embedDocument } from '#lib/embed/page/embed-document.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { messagesIn } from '#lib/messages/messages-in.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

const ADDRESSES = {
	home: 'https://x.y/z',
	script: '/embed/s.js',
	boot: '',
	css: '',
	head: () => ''
};
const EDITION = { revision: '0123456789abcdef0123456789abcdef', asOf: '2026-11-24' };

/** What stays as it is in every language: names of keys and languages, ours, and BibTeX. */
const SAME = /Plumbline|Ctrl|Enter|Escape|BibTeX|UTC/g;

/** The fields of a dataset file that hold no text. */
const CODES = new Set(
	'$schema id format language adopted date on retrieved kind actor source reportedBy to statement priority relation status coder'.split(
		' '
	)
);

/** The example with its texts in Greek letters, so that what is left in others is the interface. */
const GREEK = readWhole(
	JSON.parse(exampleDataset, (name, value: unknown) =>
		typeof value === 'string' && !CODES.has(name) ? inGreek(value) : value
	) as DatasetFile
);

function inGreek(text: string): string {
	const alpha = 'α'.charCodeAt(0);
	return text.replaceAll(/\p{L}/gu, (letter) =>
		String.fromCharCode(alpha + (letter.toLowerCase().charCodeAt(0) % 26))
	);
}

const STATES = [
	'',
	'statement=moscow-talks',
	'statement=riyadh-summit',
	'kind=speech&relation=supports&status=accepted&q=7',
	'kind=vote',
	'from=2023-11-01&to=2023-11-12',
	'among=2023-11-01/2023-11-30',
	'page=9'
];

/** Queries that ask for what cannot be had; what they write is in no Latin letters. */
const UNMET = [
	'actor=99',
	'priority=99',
	'kind=99&relation=99&status=99',
	'statement=99',
	'from=99-99',
	'from=2023-11-12&to=2023-11-01',
	'period=99-99',
	'among=99/98',
	'level=99',
	'height=1',
	'row=99&fold=98',
	'days=99',
	'cut=99-99',
	`q=${'7'.repeat(1000)}`,
	Array.from({ length: 12 }, (_, at) => `actor=${at}`).join('&')
];

/** What a reader meets: the text of the page and of its labels, and what its script says. */
function interfaceOf(language: 'ru' | 'ar', query: string): string {
	const page = embedDocument(
		GREEK,
		EDITION,
		new URLSearchParams(`${query}&lang=${language}`),
		ADDRESSES
	);
	const [, body] = /<body>([\s\S]*)<\/body>/.exec(page)!;
	const [, json] = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(body!)!;
	const { words, chart, unreachable } = JSON.parse(json!) as Record<
		string,
		Record<string, unknown>
	>;
	const { label, adoptions, titles, subtitles, before, after } = chart!;
	const said = { ...words, language: '', direction: '' };
	const labels = [...body!.matchAll(/(?:aria-label|title)="([^"]*)"/g)].map(([, text]) => text);
	const text = body!
		.replaceAll(/<(script|pre|code)[\s\S]*?<\/\1>/g, ' ')
		.replaceAll(/<[^>]*>|&\w+;/g, ' ');
	const values = (value: unknown): string =>
		typeof value === 'object' && value ? Object.values(value).map(values).join(' ') : String(value);
	const others = [said, label, adoptions, titles, subtitles, before, after, unreachable].map(
		values
	);
	return [text, ...labels, ...others].join(' ').replaceAll(/\{\w+\}|https?:\S+/g, ' ');
}

/** What the page of an embed says of what its address asks for and does not get. */
function problemsOf(query: string): string[] {
	const page = embedDocument(GREEK, EDITION, new URLSearchParams(query), ADDRESSES);
	return [...page.matchAll(/<p class="problem[^>]*>([^<]*)<\/p>/g)].map(([, text]) => text!);
}

it('what an embed asks for and does not get is named, with what was written', () => {
	const [russian, arabic] = ['ru', 'ar'].map((language) =>
		problemsOf(`actor=99&from=2023-99&lang=${language}`).map((one) =>
			one.replaceAll(/[\u2066-\u2069]/g, '')
		)
	);
	expect(russian).toEqual([
		'Адрес называет: окно времени «2023-99». Прочитать это нельзя, и это не учтено.',
		'Адрес называет: участник «99». Такого здесь нет, и это не учтено.'
	]);
	expect(arabic).toEqual([
		'يطلب هذا العنوان: النافذة الزمنية «2023-99». تعذّرت قراءة ذلك، فتُرك.',
		'يطلب هذا العنوان: الجهة «99». لا وجود لذلك هنا، فتُرك.'
	]);
});

describe.each(['ru', 'ar'] as const)('an embed in %s', (language) => {
	it.each(STATES)('has no English word of the interface: ?%s', (query) => {
		const page = interfaceOf(language, query);
		const left = page.replaceAll(SAME, '').replaceAll(EDITION.revision, '');
		expect(left.match(/\p{Script=Latin}{3,}/gu) ?? []).toEqual([]);
		expect(page).toMatch(language === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Arabic}/u);
	});

	it.each(UNMET)('tells in that language what it asks for and does not get: ?%s', (query) => {
		const problems = problemsOf(`${query}&lang=${language}`);
		expect(problems.length).toBeGreaterThan(0);
		// The names of an embed’s own options stay as authors write them.
		const latin = problems.join(' ').replaceAll(/\b(level|height)\b/g, '');
		expect(latin).not.toMatch(/\p{Script=Latin}/u);
		expect(problems.length).toBeLessThanOrEqual(9);
		const english = problemsOf(query);
		expect(problems).toHaveLength(english.length);
	});

	it.each(['statement=moscow-talks', ...UNMET])('leaves no place unfilled: ?%s', (query) => {
		const page = embedDocument(
			GREEK,
			EDITION,
			new URLSearchParams(`${query}&lang=${language}`),
			ADDRESSES
		);
		expect(page.replaceAll(/<(script|pre)[\s\S]*?<\/\1>/g, '')).not.toMatch(/\{\w+\}/);
	});
});

it.each([
	['en', 'ltr'],
	['ru', 'ltr'],
	['ar', 'rtl']
] as const)('in %s the page runs %s, and its chart to the right', (language, direction) => {
	const query = new URLSearchParams(`lang=${language}`);
	const page = embedDocument(GREEK, EDITION, query, ADDRESSES);
	expect(page).toContain(`<html lang="${language}" dir="${direction}"`);
	expect(page).toMatch(new RegExp(`<article[^>]* lang="${language}" dir="${direction}"`));
	expect(page).toMatch(/class="stills[^>]* dir="ltr"/);
	expect(page).toContain(messagesIn(language).fairness);
});

it('the texts of the dataset keep their own language', () => {
	const query = new URLSearchParams('lang=ar&statement=moscow-talks');
	const page = embedDocument(GREEK, EDITION, query, ADDRESSES);
	expect(page).toMatch(/<bdi lang="en">/);
	expect(page).toMatch(/<blockquote lang="en" dir="auto"/);
});
