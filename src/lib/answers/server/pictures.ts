import { Turns } from '../../base/turns.ts';
import { pngFrom } from '../../files/server/png-from.ts';
import type { Raster } from '../../files/server/raster.ts';
import type { PictureOptions, Png } from '../../files/picture/picture-options.ts';
import type { OpenedState } from '../../store/store.ts';
import type { FileAnswer } from '../answers.ts';
import { AnswerCache } from './answer-cache.ts';

const AT_ONCE = 2; // pictures: each takes up to 200 MB while it is made
const WAITING = 20;

/** Which picture in pixels is wanted. */
interface WantedPicture<Drawn extends string> {
	readonly png: Png<Drawn>;
	readonly page: string;
	readonly options: PictureOptions;
}

/** The pictures in pixels of a server: few are made at once, and those of late are kept. */
export class Pictures {
	readonly #turns = new Turns(AT_ONCE, WAITING);
	readonly #kept: AnswerCache;
	readonly #raster: Raster;

	/** @param most bytes of pictures that are kept */
	constructor(most: number, raster: Raster) {
		this.#kept = new AnswerCache(most);
		this.#raster = raster;
	}

	/**
	 * @param drawn the same picture as SVG
	 * @throws TooMany where as many wait already as may
	 */
	picture<Drawn extends string>(
		state: OpenedState,
		wanted: WantedPicture<Drawn>,
		drawn: (file: Drawn, options: PictureOptions, wanted: AbortSignal) => Promise<FileAnswer>,
		signal?: AbortSignal
	): Promise<FileAnswer> {
		const { png, options } = wanted;
		const make = (abandoned: AbortSignal) => {
			const draw = (of: Drawn, options: PictureOptions) => drawn(of, options, abandoned);
			return this.#turns.take(() => pngFrom(png, draw, options, this.#raster), abandoned);
		};
		return this.#kept.ask(state, 'picture', wanted, make, signal);
	}
}
