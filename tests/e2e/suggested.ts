import type { Page } from 'playwright-core';

/** Resolves when a review has found out what it suggests: until then there is nothing to accept. */
export const suggested = (page: Page): Promise<void> =>
	page.getByText('Looking for suggestions').waitFor({ state: 'hidden' });
