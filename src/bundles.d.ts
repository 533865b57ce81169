/** The scripts of embeds, made by the build. */
declare module 'virtual:plumbline-bundles' {
	type Bundle = import('./build/embed-bundles.ts').Bundle;
	export const page: Bundle;
	export const element: Bundle;
	export const figures: Bundle;
	export const boot: Bundle;
	export const plain: Bundle;
	export const loader: Bundle;
}

/** The scripts of an exported site. */
declare module 'virtual:plumbline-site-bundles' {
	type Bundle = import('./build/embed-bundles.ts').Bundle;
	export const page: Bundle;
	export const embed: Bundle;
}

/** The script of a dataset in one file. */
declare module 'virtual:plumbline-one-page' {
	type Bundle = import('./build/embed-bundles.ts').Bundle;
	export const onePage: Bundle;
}

/** The program of the thread that keeps large datasets. */
declare module 'virtual:keeping-worker' {
	export const program: string;
}

/** The program of the threads that hold datasets. */
declare module 'virtual:answer-worker' {
	export const program: string;
}

/** The program of the threads that make pictures in pixels. */
declare module 'virtual:raster-worker' {
	export const program: string;
}
