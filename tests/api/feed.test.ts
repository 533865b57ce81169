import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { atomOf, jsonFeedOf } from '#lib/api/feed/written-feed.ts';
import { feedOf, newestOf, shownIds } from '#lib/api/feed/feed.ts';
import { marksOf } from '#lib/api/feed/marks.ts';
import { timesOf } from '#lib/api/feed/times.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { minimalDataset, readWhole } from '../fixtures/minimal-dataset.ts';

const PAGE = 'https://plumbline.example/datasets/x';
const SELF = `${PAGE}/feed.atom?q="&lt;`;
const HOSTILE = ']]> <b>&amp; \u0007 \ufffe "quoted" \u202e';

const at = (day: number) => `2026-12-0${day}T00:00:00Z`;

function feedAt(file: DatasetFile, query = '') {
	const dataset = readWhole(file);
	const shown = shownIds({ dataset }, query) as readonly string[];
	const times = timesOf([{ asOf: at(1), marks: marksOf({ dataset }) }]);
	return feedOf({ dataset, asOf: at(1) }, { page: PAGE, query, newest: newestOf(shown, times) });
}

/** What an XML parser reads: each element’s path with its text, or with where it leads. */
function parsed(xml: string): [path: string, text: string][] {
	const texts: [string, string][] = [];
	const path: string[] = [];
	let text = '';
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ local, uri, attributes }) => {
		expect(uri).toBe('http://www.w3.org/2005/Atom');
		path.push(local);
		text = attributes.href?.value ?? attributes.term?.value ?? '';
	});
	parser.on('text', (piece) => (text += piece));
	parser.on('closetag', () => {
		texts.push([path.join('/'), text]);
		path.pop();
		text = '';
	});
	parser.write(xml).close();
	return texts;
}

const textsOf = (texts: [string, string][], path: string) =>
	texts.filter(([one]) => one === path).map(([, text]) => text);

describe('a feed', () => {
	it('as Atom is what an XML parser reads, with all that RFC 4287 asks for', () => {
		const texts = parsed(atomOf(feedAt(minimalDataset()), SELF));
		for (const of of ['feed', 'feed/entry']) {
			for (const needed of ['id', 'title', 'updated']) {
				expect(textsOf(texts, `${of}/${needed}`)).not.toEqual([]);
			}
		}
		expect(textsOf(texts, 'feed/id')).toEqual([SELF]);
		expect(textsOf(texts, 'feed/entry/id')).toEqual([
			`${PAGE}?statement=speech`,
			`${PAGE}?statement=meeting`
		]);
		expect(textsOf(texts, 'feed/entry/author/name')).toEqual(['The council', 'The council']);
		expect(textsOf(texts, 'feed/entry/category')).toEqual(['1 Water']);
		expect(textsOf(texts, 'feed/entry/content')[0]).toBe(
			'21 November 2023 · The council\nThe council speaks.\nPriority 1, Water: supports, accepted'
		);
	});

	it('is well-formed whatever words the dataset holds', () => {
		const file = minimalDataset();
		file.title = file.summary = file.documents[0]!.priorities[0]!.title = HOSTILE;
		file.actors[0]!.name = HOSTILE;
		for (const statement of file.statements) statement.title = statement.summary = HOSTILE;
		const texts = parsed(atomOf(feedAt(file), SELF));
		const readable = HOSTILE.replace('\u0007', '\ufffd').replace('\ufffe', '\ufffd');
		expect(textsOf(texts, 'feed/title')).toEqual([readable]);
		expect(textsOf(texts, 'feed/entry/title')).toEqual([readable, readable]);
		expect(JSON.parse(jsonFeedOf(feedAt(file), SELF))).toMatchObject({ title: HOSTILE });
	});

	it('of an actor or a priority holds what the page shows of it, and says so in its title', () => {
		const ofPriority = feedAt(minimalDataset(), 'priority=p1');
		expect(ofPriority.title).toBe('A minimal study · Priority: 1 Water');
		expect(ofPriority.page).toBe(`${PAGE}?priority=p1`);
		expect(ofPriority.entries.map(({ title }) => title)).toEqual(['A speech']);
		expect(feedAt(minimalDataset(), 'actor=council').entries).toHaveLength(2);
		expect(shownIds({ dataset: readWhole(minimalDataset()) }, 'actor=nobody')).toMatchObject({
			refused: [expect.stringContaining('nobody')]
		});
	});

	it('as JSON Feed has a date, an address and a text for each statement', () => {
		expect(JSON.parse(jsonFeedOf(feedAt(minimalDataset()), SELF))).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			...{ feed_url: SELF, home_page_url: PAGE },
			items: [
				{ url: `${PAGE}?statement=speech`, date_published: at(1), tags: ['1 Water'] },
				{ url: `${PAGE}?statement=meeting`, date_modified: at(1) }
			]
		});
	});
});

describe('since when a statement is published', () => {
	it('follows from the states before, as far as they follow one another', () => {
		const times = timesOf([
			{
				asOf: at(4),
				marks: [
					['old', '1'],
					['changed', '2'],
					['new', '1'],
					['back', '1']
				]
			},
			{
				asOf: at(3),
				marks: [
					['old', '1'],
					['changed', '1']
				]
			},
			{
				asOf: at(2),
				marks: [
					['old', '1'],
					['changed', '2'],
					['back', '1']
				]
			}
		]);
		expect(Object.fromEntries(times)).toEqual({
			old: { published: at(2), updated: at(2) },
			changed: { published: at(2), updated: at(4) },
			new: { published: at(4), updated: at(4) },
			back: { published: at(4), updated: at(4) }
		});
		expect(newestOf(['old', 'changed', 'new'], times).map(([id]) => id)).toEqual([
			...['new', 'changed', 'old']
		]);
	});

	it('changes with the links of a statement', () => {
		const file = minimalDataset();
		const before = new Map(marksOf({ dataset: readWhole(file) }));
		file.links[0]!.relation = 'extends' as never;
		const after = new Map(marksOf({ dataset: readWhole(file) }));
		expect(after.get('speech')).not.toBe(before.get('speech'));
		expect(after.get('meeting')).toBe(before.get('meeting'));
	});
});
