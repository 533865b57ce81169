import type { Plugin } from 'vite';

/**
 * Leaves the years of local time out of what an embed loads. d3-time gives them a method by an assignment,
 * which no bundler may drop; Plumbline knows UTC alone.
 */
export const withoutLocalYears = (): Plugin => ({
	name: 'plumbline-without-local-years',
	transform: {
		filter: { id: /\/d3-time\//, code: /timeYear\.every = / },
		handler: (code) => ({ code: code.replace(/timeYear\.every = [\s\S]*?\n\};/, ''), map: null })
	}
});
