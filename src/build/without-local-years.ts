import type { Plugin } from 'vite';

const LOCAL_YEARS = /\btimeYear\.every = [\s\S]*?\n\};\n/;

/**
 * Leaves the years of local time out of what an embed loads. d3-time gives them a method by an assignment,
 * which no bundler may drop; Plumbline knows UTC alone. A build with a d3-time that is written otherwise fails.
 */
export function withoutLocalYears(): Plugin {
	let isLeftOut = false;
	return {
		name: 'plumbline-without-local-years',
		buildStart() {
			isLeftOut = false;
		},
		transform: {
			filter: { id: /\/d3-time\//, code: LOCAL_YEARS },
			handler(code) {
				isLeftOut = true;
				return { code: code.replace(LOCAL_YEARS, ''), map: null };
			}
		},
		buildEnd(error) {
			if (error || isLeftOut) return;
			const [module] = [...this.getModuleIds()].filter((id) => id.includes('/d3-time/'));
			if (module) {
				this.error(
					`${module} does not give local years their method as it did: bring src/build/without-local-years.ts up to date, or drop it where they are left out by themselves.`
				);
			}
		}
	};
}
