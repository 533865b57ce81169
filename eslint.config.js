import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Methods that the oldest browsers lack (src/build/oldest-browsers.ts); the build lowers syntax alone. */
const TOO_YOUNG = [
	'at|findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed|toWellFormed',
	'hasOwn|groupBy|fromAsync|withResolvers|canParse|randomUUID|checkVisibility|toArray',
	'symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom'
].join('|');

export default ts.config(
	{
		ignores: ['build/', 'build-bench/', '.svelte-kit/', 'node_modules/']
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node, __BENCH__: 'readonly' },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_$' }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Positions in texts are counted in Unicode code points: that is what spreading gives.
			'@typescript-eslint/no-misused-spread': 'off',
			// d3's behaviours are functions with methods, made to be passed on: call(behaviour.move, …).
			'@typescript-eslint/unbound-method': 'off',
			// State is replaced whole ($state.raw): what it holds is never changed.
			'svelte/prefer-svelte-reactivity': 'off',
			// Plain <a href> and goto() with an address built from the state are this app's way to move.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// The types of another component's props are svelte-check's to tell; here they are any.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// What browsers run.
		files: ['src/lib/**', 'src/params/**', 'src/routes/**', 'src/hooks.client.ts'],
		ignores: ['**/server/**', '**/+server.ts', '**/*.server.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: `CallExpression[callee.property.name=/^(${TOO_YOUNG})$/]`,
					message: 'Browsers of 2021 lack it: use lastOf, [...list].sort() or hasOwn.'
				}
			],
			'no-restricted-globals': ['error', 'structuredClone', 'reportError', 'scheduler']
		}
	},
	{ files: ['**/*.mjs', '*.js'], ...ts.configs.disableTypeChecked }
);
