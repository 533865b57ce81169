import { laneIn } from '../../study/lane-columns.ts';
import type { TimelineSource } from '../../timeline/draw/draw.ts';
import type { ChartWords } from '../../words/chart-words.ts';
import type { ChartData } from './chart-data.ts';
import { isolatedIn } from '../../words/say.ts';
import { toldAt } from './told-column.ts';

/** What a timeline is drawn from, out of an embed’s data; live, by the getter that it is given. */
export class ChartSource implements TimelineSource {
	readonly #data: () => ChartData;
	readonly words: ChartWords;
	readonly height: number | undefined;
	readonly lane = $derived.by(() => laneIn(this.#data().lane));
	readonly whole = $derived.by(() => {
		const { extent, rowStarts } = this.#data().whole;
		return { extent, rowStarts: Uint32Array.from(rowStarts) };
	});
	/** The position in the lane of the statement at each place. */
	readonly #positions = $derived.by(
		() => new Map([...this.lane.statements].map((place, position) => [place, position]))
	);
	readonly #references = $derived.by(() => {
		const earlier = new Map<number, number[]>();
		for (const [from, to] of this.#data().references) {
			earlier.set(from, [...(earlier.get(from) ?? []), to]);
		}
		return earlier;
	});

	/** @param height px, where the chart must fit a height */
	constructor(data: () => ChartData, words: ChartWords, height: number | undefined) {
		this.#data = data;
		this.words = words;
		this.height = height;
	}

	get rows() {
		return this.#data().rows;
	}
	get adoptions() {
		return this.#data().adoptions;
	}
	get window() {
		return this.#data().window;
	}
	get chosen() {
		return this.#data().chosen;
	}
	get highlighted() {
		return this.#data().highlighted;
	}

	readonly idOf = (place: number) => this.#data().ids[this.#positions.get(place)!]!;
	readonly captionOf = (place: number) => {
		const position = this.#positions.get(place)!;
		const { titles, subtitles } = this.#data();
		return { title: titles[position]!, subtitle: toldAt(subtitles, position) };
	};
	readonly sentenceOf = (place: number) => {
		const position = this.#positions.get(place)!;
		const { titles, before, after } = this.#data();
		const title = isolatedIn(this.words, titles[position]!);
		return toldAt(before, position) + title + toldAt(after, position);
	};
	readonly referencesOf = (place: number) => this.#references.get(place) ?? [];
	/** A statement that is not shown stands nowhere. */
	readonly anchorOf = (place: number) =>
		this.lane.anchors[this.#positions.get(place) ?? -1] ?? Number.NaN;
}
