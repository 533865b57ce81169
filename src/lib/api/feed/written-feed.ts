import { xmlCharacters } from '../../base/xml-characters.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). @param self its own address */
export const atomOf = (feed: Feed, self: string): string =>
	[
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">`,
		`<id>${xml(self)}</id>`,
		`<title>${xml(feed.title)}</title>`,
		`<subtitle>${xml(feed.summary)}</subtitle>`,
		`<updated>${feed.updated}</updated>`,
		`<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
		'<generator>Plumbline</generator>',
		...feed.entries.map(entryOf),
		'</feed>',
		''
	].join('\n');

const entryOf = ({ page, title, author, language, text, tags, ...times }: FeedEntry): string =>
	[
		`<entry xml:lang="${xml(language)}">`,
		`<id>${xml(page)}</id>`,
		`<title>${xml(title)}</title>`,
		`<published>${times.published}</published>`,
		`<updated>${times.updated}</updated>`,
		`<author><name>${xml(author)}</name></author>`,
		`<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
		...tags.map((tag) => `<category term="${xml(tag)}"/>`),
		`<content type="text">${xml(text)}</content>`,
		'</entry>'
	].join('\n');

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xml = (text: string): string =>
	xmlCharacters(text).replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** A feed as JSON Feed 1.1. @param self its own address */
export const jsonFeedOf = (feed: Feed, self: string): string =>
	JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		...{ title: feed.title, description: feed.summary, language: feed.language },
		...{ home_page_url: feed.page, feed_url: self },
		items: feed.entries.map(
			({ page, title, author, language, text, tags, published, updated }) => ({
				...{ id: page, url: page, title, content_text: text, language },
				...{ date_published: published, date_modified: updated },
				...{ authors: [{ name: author }], ...(tags.length > 0 && { tags }) }
			})
		)
	});
