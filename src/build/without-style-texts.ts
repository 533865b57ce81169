import type { Plugin } from 'vite';

const BRANCH = 'if (value) {\n\t\t\t// strip comments';
/** A style that is a text made while the page runs: `style={text}`, perhaps with directives beside it. */
const TEXT = /\$\.set_style\(\w+, (?!'')/;

/**
 * Leaves out of Svelte what takes the text of a `style` apart, where directives are beside it. Code of an embed
 * has directives alone (`style:top`), and a build fails where it has more.
 */
export const withoutStyleTexts = (): Plugin[] => [
	{
		name: 'plumbline-without-style-texts',
		transform: {
			filter: { id: /\/svelte\/src\/internal\/shared\/attributes\.js$/ },
			handler(code) {
				if (!code.includes(BRANCH)) {
					throw new Error(
						'Svelte now reads styles in another way: see src/build/without-style-texts.ts.'
					);
				}
				return { code: code.replace(BRANCH, BRANCH.replace('value', 'false')), map: null };
			}
		}
	},
	{
		name: 'plumbline-without-made-styles',
		transform: {
			order: 'post',
			filter: { id: /\.svelte$/, code: TEXT },
			handler(code, id) {
				throw new Error(
					`${id} goes into an embed and needs style directives: ${TEXT.exec(code)![0]}`
				);
			}
		}
	}
];
