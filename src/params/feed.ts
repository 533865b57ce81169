import { FEEDS, type FeedName } from '#lib/api/feed/feed-names.ts';
import { hasOwn } from '#lib/base/fields.ts';
import type { ParamMatcher } from '@sveltejs/kit';

/** A feed of a dataset. */
export const match = ((feed): feed is FeedName => hasOwn(FEEDS, feed)) satisfies ParamMatcher;
