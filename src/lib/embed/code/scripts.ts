import { boot, element, figures, loader, page, plain } from 'virtual:plumbline-bundles';

/** The scripts of embeds by the names of their files; those without a hash in it may change. */
export const SCRIPTS: ReadonlyMap<string, { code: string; fixed: boolean }> = new Map([
	[page.name, { code: page.code, fixed: true }],
	['plumbline.js', { code: element.code, fixed: false }],
	['plumbline-figures.js', { code: figures.code, fixed: false }],
	['loader.js', { code: loader.code, fixed: false }]
]);

/** What every page of an embed is made with. */
export const MAKINGS = { script: page.name, boot: boot.code, css: page.css };

/** What a page of an embed is made with that stands still: its script tells its height, and nothing else. */
export const PLAIN_MAKINGS = { boot: plain.code, css: plain.css };
