import { describe, expect, it } from 'vitest';
import { studyOf } from '#lib/study/study.ts';
import { readEmbedOptions } from '#lib/embed/embed-options.ts';
import { headOf } from '#lib/embed/code/head.ts';
import { readAddress } from '#lib/query/address/address.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';
import { DATASET_URL } from './embedded-of.ts';

function headAt(query: string, { embed = false, title = 'Water' } = {}): string {
	const study = studyOf(readWhole({ ...minimalDataset(), title }));
	const params = new URLSearchParams(query);
	const { address } = readAddress(params, study);
	return headOf(study, DATASET_URL, address, embed ? readEmbedOptions(params).options : null);
}

describe('the head of a page', () => {
	it('tells what a preview shows of what it shows', () => {
		const head = headAt('statement=speech&utm_source=post');
		expect(head).toBe(
			`<meta name="description" content="One priority, and a speech that answers it.">
<link rel="canonical" href="https://plumbline.example/datasets/water?statement=speech">
<link rel="alternate" type="application/json+oembed" href="https://plumbline.example/oembed?url=https%3A%2F%2Fplumbline.example%2Fdatasets%2Fwater%3Fstatement%3Dspeech&amp;format=json" title="Water">
<link rel="alternate" type="text/xml+oembed" href="https://plumbline.example/oembed?url=https%3A%2F%2Fplumbline.example%2Fdatasets%2Fwater%3Fstatement%3Dspeech&amp;format=xml" title="Water">
<link rel="alternate" type="application/atom+xml" title="Newly published (Atom)" href="https://plumbline.example/datasets/water/feed.atom">
<link rel="alternate" type="application/feed+json" title="Newly published (JSON Feed)" href="https://plumbline.example/datasets/water/feed.json">
<meta property="og:site_name" content="Plumbline">
<meta property="og:type" content="website">
<meta property="og:url" content="https://plumbline.example/datasets/water?statement=speech">
<meta property="og:title" content="Water">
<meta property="og:description" content="One priority, and a speech that answers it.">
<meta property="og:image" content="https://plumbline.example/datasets/water/card.png?statement=speech">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Timeline: 2 statements against 1 priority.">
<meta name="twitter:card" content="summary_large_image">
`
		);
	});

	it('of an embed leads to the full view, and to how to embed it as it is', () => {
		const head = headAt('theme=dark&statement=speech', { embed: true });
		expect(head).toContain(
			'rel="canonical" href="https://plumbline.example/datasets/water?statement=speech"'
		);
		expect(head).toContain(
			'oembed?url=https%3A%2F%2Fplumbline.example%2Fembed%2Fwater%3Fstatement%3Dspeech%26theme%3Ddark&amp;'
		);
	});

	it('keeps titles as text', () => {
		expect(headAt('', { title: '"><script>' })).toContain(
			'property="og:title" content="&quot;&gt;&lt;script&gt;">'
		);
	});
});
