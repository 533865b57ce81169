import { describe, expect, it } from 'vitest';
import { bareCode, CODES, codeOf } from '#lib/embed/code/code.ts';
import { embeddedOf, DATASET_URL } from './embedded-of.ts';

const { embedded } = embeddedOf(
	'actor=council&statement=speech&theme=dark&hide=list&hide=citation'
);

describe('the code to paste', () => {
	it('is an element with its options as attributes, a link inside it, and its script', () => {
		expect(codeOf('element', embedded)).toBe(
			'<plumbline-timeline dataset="https://plumbline.example/datasets/water"' +
				' query="?actor=council&amp;statement=speech" theme="dark" hide="list citation">' +
				'<a href="https://plumbline.example/datasets/water?actor=council&amp;statement=speech" lang="en" dir="auto">Water</a>' +
				'</plumbline-timeline><script async src="https://plumbline.example/embed/plumbline.js"></script>'
		);
	});

	it('is a figure with a frame and a link, and the script that keeps the frame as tall as it says', () => {
		expect(codeOf('frame', { ...embedded, height: 700 })).toBe(
			'<figure><iframe src="https://plumbline.example/embed/water?actor=council&amp;statement=speech&amp;theme=dark&amp;hide=list&amp;hide=citation"' +
				' title="Water" width="100%" height="700" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>' +
				'<figcaption><a href="https://plumbline.example/datasets/water?actor=council&amp;statement=speech" lang="en" dir="auto">Water</a></figcaption></figure>' +
				'<script async src="https://plumbline.example/embed/loader.js"></script>'
		);
	});

	it('is a frame in a sandbox, where no script may be', () => {
		const code = codeOf('bare', embedded);
		expect(code).toContain(
			' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>'
		);
		expect(code).not.toContain('<script');
		expect(bareCode(embedded, 500)).toContain(' width="500" ');
	});

	it.each(CODES)('is one line without styles and rights, as %s', (form) => {
		expect(codeOf(form, embedded)).not.toMatch(/\n| style=| allow=/);
	});

	it.each(CODES)('names the revision of what is frozen, as %s', (form) => {
		const datasetUrl = { ...DATASET_URL, name: `water@${'0'.repeat(32)}` };
		const frozen = codeOf(form, embeddedOf('', { datasetUrl }).embedded);
		expect(frozen).toContain(`/datasets/water@${'0'.repeat(32)}"`);
		expect(frozen).not.toMatch(/water(?!@)["?]/);
	});

	it.each([
		['quotation marks', 'So "called" \'water\'', 'So &quot;called&quot; &#39;water&#39;'],
		['tags', '</a><script>alert(1)</script>', '&lt;/a&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
		['references', 'Salt &amp; water', 'Salt &amp;amp; water'],
		['letters that run to the left', 'المياه "النظيفة"', 'المياه &quot;النظيفة&quot;']
	])('keeps %s in a title as text', (_, title, written) => {
		for (const form of CODES) {
			const code = codeOf(form, embeddedOf('', { title, language: 'ar' }).embedded);
			expect(code).toContain(` lang="ar" dir="auto">${written}</a>`);
			expect(code.match(/<script/g) ?? []).toHaveLength(form === 'bare' ? 0 : 1);
			if (form !== 'element') expect(code).toContain(` title="${written}" `);
		}
	});

	it('keeps what was searched for as text', () => {
		const code = codeOf('frame', embeddedOf('q="><script>').embedded);
		expect(code).toContain('/embed/water?q=%22%3E%3Cscript%3E"');
	});

	it('encodes the letters of an id as an address', () => {
		const datasetUrl = { ...DATASET_URL, name: 'вода' };
		expect(codeOf('bare', embeddedOf('', { datasetUrl }).embedded)).toContain(
			'/embed/%D0%B2%D0%BE%D0%B4%D0%B0"'
		);
	});
});

describe('what is embedded', () => {
	it('is the timeline, with the cell of a comparison that is open', () => {
		const { embedded, problems } = embeddedOf('row=p1&column=council&across=actors');
		expect(codeOf('bare', embedded)).toContain(
			'/embed/water?across=actors&amp;row=p1&amp;column=council"'
		);
		expect(problems).toEqual([]);
	});

	it('is a comparison where that is asked for, with nothing open in it', () => {
		const { embedded, problems } = embeddedOf('view=compare&show=coverage&row=p1');
		expect(codeOf('bare', embedded)).toContain('/embed/water?view=compare&amp;show=coverage"');
		expect(problems).toEqual([]);
	});

	it('leaves out what cannot be had, and says so', () => {
		const { embedded, problems } = embeddedOf('actor=nobody&height=9');
		expect(codeOf('bare', embedded)).toContain('/embed/water"');
		expect(problems).toHaveLength(2);
	});

	it('is less tall with parts left out, and taller with a taller chart', () => {
		const height = (query: string) => embeddedOf(query).embedded.height;
		expect(height('hide=controls')).toBeLessThan(height(''));
		expect(height('height=900') - height('height=500')).toBe(400);
	});
});
