import type { Plugin } from 'vite';

const REASON = /new \(class StaleReactionError extends Error \{[\s\S]*?\n\}\)\(\)/;

/**
 * Leaves out of Svelte what it tells those that asked for the signal of an effect that ended: nothing of an embed asks for
 * one. A build fails where something does, or Svelte is written in another way.
 */
export const withoutAbortReasons = (): Plugin => ({
	name: 'plumbline-without-abort-reasons',
	transform: {
		filter: { id: /\/svelte\/src\/internal\/client\/constants\.js$/ },
		handler(code) {
			if (!REASON.test(code)) {
				throw new Error(
					'Svelte now aborts in another way: see src/build/without-abort-reasons.ts.'
				);
			}
			return { code: code.replace(REASON, '{}'), map: null };
		}
	},
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type === 'chunk' && file.code.includes('get_abort_signal_outside_reaction')) {
				this.error(`${file.fileName} asks for a signal: see src/build/without-abort-reasons.ts.`);
			}
		}
	}
});
