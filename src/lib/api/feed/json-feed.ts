import type { Feed } from './feed.ts';

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
