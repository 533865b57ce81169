/** The feeds that an address can be had as, with their types. */
export const FEEDS = {
	'feed.atom': 'application/atom+xml',
	'feed.json': 'application/feed+json'
} as const;

export type FeedName = keyof typeof FEEDS;
