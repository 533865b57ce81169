import { describe, expect, it } from 'vitest';
import { toEmbed } from '#lib/embed/code/code.ts';
import { embeddedPriority, priorityCode, priorityToEmbed } from '#lib/embed/code/priority-code.ts';
import { oembedOf, oembedXml } from '#lib/embed/code/oembed.ts';
import { readOembedRequest } from '#lib/embed/code/oembed-request.ts';
import { readEmbedOptions } from '#lib/embed/embed-options.ts';
import { priorityReading } from '#lib/query/priority-reading.ts';
import { readDataset } from '#lib/model/reading/read.ts';
import { studyOf } from '#lib/study/study.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { embeddedOf } from './embedded-of.ts';

const HOME = 'https://plumbline.example';
const ANY = { maxWidth: null, maxHeight: null };

function asked(url: string, more = '') {
	return readOembedRequest(new URL(`${HOME}/oembed?url=${encodeURIComponent(url)}${more}`));
}

describe('what oEmbed is asked', () => {
	it.each([
		['a dataset’s page', '/datasets/water', 'water', ''],
		['any state of it', '/datasets/water?q=a%26b&actor=x', 'water', 'q=a%26b&actor=x'],
		['a frozen one', '/datasets/water@0123', 'water@0123', ''],
		['a dataset’s page with a slash at its end', '/datasets/water/?actor=x', 'water', 'actor=x'],
		['an embed', '/embed/water?theme=dark', 'water', 'theme=dark'],
		['an embed with a slash at its end', '/embed/water/', 'water', ''],
		['an id of other letters', '/embed/%D0%B2%D0%BE%D0%B4%D0%B0', 'вода', '']
	])('is about %s', (_, path, name, query) => {
		const read = asked(HOME + path);
		expect(read).toMatchObject({
			ok: true,
			value: { format: 'json', datasetUrl: { origin: HOME, name } }
		});
		expect(read.ok && read.value.params.toString()).toBe(query);
	});

	it.each([
		['the page of a priority', '/datasets/water/priorities/p1?actor=x', 'p1'],
		['its embed', '/embed/water@0123/priorities/p%2F1/?theme=dark', 'p/1'],
		['a dataset', '/datasets/water', null]
	])('names of %s the priority', (_, path, priority) => {
		expect(asked(HOME + path)).toMatchObject({ ok: true, value: { priority } });
	});

	it('may be about an address by http of a server that is asked by https', () => {
		expect(asked('http://plumbline.example/datasets/water').ok).toBe(true);
	});

	it.each([
		['another format', `${HOME}/datasets/water`, '&format=yaml', 501],
		['another server', 'https://elsewhere.example/datasets/water', '', 400],
		['something that is no address', 'water', '', 400],
		['a width in words', `${HOME}/datasets/water`, '&maxwidth=wide', 400],
		['another page', `${HOME}/`, '', 404],
		['a script of embeds', `${HOME}/embed/water/more`, '', 404],
		['what is not encoded as addresses are', `${HOME}/datasets/%ff`, '', 404]
	])('cannot be about %s', (_, url, more, status) => {
		const read = asked(url, more);
		expect(read).toMatchObject({ ok: false, problem: { status } });
		expect(!read.ok && read.problem.because).toMatch(/\.$/);
	});
});

describe('the answer of oEmbed about a priority', () => {
	const read = readDataset(exampleDataset);
	if (!read.ok) throw new Error('The example cannot be read');
	const shown = priorityReading(
		studyOf(read.value),
		'p4',
		new URLSearchParams('actor=russian-mfa')
	)!;
	const { options } = readEmbedOptions(new URLSearchParams('theme=dark&lang=ar'));
	const embedded = embeddedPriority({ origin: HOME, name: 'example' }, shown, options);

	it('has the frame of its embed, with the filters and the options, and no script', () => {
		const { html, title, thumbnail_url } = oembedOf(priorityToEmbed(embedded), ANY, false);
		expect(title).toBe('4 Reconciliation, Palestinian question');
		expect(html).toContain(
			`src="${HOME}/embed/example/priorities/p4?actor=russian-mfa&amp;theme=dark&amp;lang=ar"`
		);
		expect(html).toContain(`<a href="${HOME}/datasets/example/priorities/p4?actor=russian-mfa"`);
		expect(html).toContain('sandbox=');
		expect(html).not.toContain('<script');
		expect(thumbnail_url).toBeUndefined();
	});

	it('is as tall as the texts of its statements, counts and silences take, not as any other', () => {
		const heightOf = (id: string, query = '') => {
			const params = new URLSearchParams(query);
			const shown = priorityReading(studyOf(read.value), id, params)!;
			const { options } = readEmbedOptions(params);
			const embedded = embeddedPriority({ origin: HOME, name: 'example' }, shown, options);
			const { height, html } = oembedOf(priorityToEmbed(embedded), ANY, false);
			expect(html).toContain(` height="${height}"`);
			expect(priorityCode(embedded)).toContain(` height="${height}"`);
			return height;
		};
		expect(heightOf('p3')).toBeLessThan(1200);
		expect(heightOf('p4')).toBeGreaterThan(2500);
		expect(heightOf('p4', 'hide=list')).toBeLessThan(heightOf('p4') - 1200);
	});

	it('keeps within what was asked for', () => {
		const limits = { maxWidth: 400, maxHeight: 300 };
		const answer = oembedOf(priorityToEmbed(embedded), limits, false);
		expect(answer).toMatchObject({ width: 400, height: 300 });
		expect(answer.html).toContain('width="400" height="300"');
	});
});

describe('the answer of oEmbed', () => {
	it('is rich, with the code that needs no script, and a card', () => {
		const { embedded } = embeddedOf('statement=speech&theme=dark');
		const answer = oembedOf(toEmbed(embedded), ANY, false);
		expect({ ...answer, html: '' }).toEqual({
			version: '1.0',
			type: 'rich',
			title: 'Water',
			provider_name: 'Plumbline',
			provider_url: HOME,
			html: '',
			width: 680,
			height: embedded.height,
			thumbnail_url: `${HOME}/datasets/water/card.png?statement=speech`,
			thumbnail_width: 1200,
			thumbnail_height: 630,
			cache_age: 3600
		});
		expect(answer.html).toMatch(/^<figure><iframe [^>]* width="100%" [^>]*sandbox=/);
	});

	it('keeps within what was asked for, its thumbnail too', () => {
		const { embedded } = embeddedOf();
		const answer = oembedOf(toEmbed(embedded), { maxWidth: 500, maxHeight: 300 }, false);
		expect(answer).toMatchObject({ width: 500, height: 300 });
		expect(answer.html).toContain(' width="500" height="300" ');
		expect(answer).not.toHaveProperty('thumbnail_url');
		expect(oembedOf(toEmbed(embedded), { maxWidth: 1200, maxHeight: 5000 }, false)).toMatchObject({
			thumbnail_width: 1200,
			height: embedded.height
		});
	});

	it('may be kept for a year where it is of what never changes', () => {
		expect(oembedOf(toEmbed(embeddedOf().embedded), ANY, true).cache_age).toBe(31_536_000);
	});

	it('is escaped as XML, without what XML cannot hold', () => {
		const { embedded } = embeddedOf('', { title: 'a < "b" & \u0001\ud83d\ude00' });
		expect(oembedXml(oembedOf(toEmbed(embedded), ANY, false))).toContain(
			'\t<title>a &lt; &quot;b&quot; &amp; \ufffd\ud83d\ude00</title>\n'
		);
	});
});
