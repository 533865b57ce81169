import { laneIn } from '../../study/lanes/lane-columns.ts';
import type { TimelineSource } from '../../timeline/draw/source.ts';
import type { ChartMessages } from '../../messages/chart-messages.ts';
import type { ChartData } from './chart-data.ts';
import { isolatedIn } from '../../messages/say.ts';
import { joinedAbout } from '../../wording/about.ts';
import { textAt } from './repeated-texts.ts';

/** What a timeline is drawn from, out of an embed’s data; live, by the getter that it is given. */
export class ChartSource implements TimelineSource {
	readonly #data: () => ChartData;
	readonly messages: ChartMessages;
	readonly height: number | undefined;
	readonly lane = $derived.by(() => laneIn(this.#data().lane));
	readonly whole = $derived.by(() => {
		const { extent, count, rowStarts } = this.#data().whole;
		return { extent, count, rowStarts: Uint32Array.from(rowStarts) };
	});
	/** The position in the lane of the statement at each index. */
	readonly #positions = $derived.by(
		() => new Map([...this.lane.statements].map((index, position) => [index, position]))
	);
	readonly #references = $derived.by(() => {
		const earlier = new Map<number, number[]>();
		for (const [from, to] of this.#data().references) {
			earlier.set(from, [...(earlier.get(from) ?? []), to]);
		}
		return earlier;
	});

	/** @param height px, where the chart must fit a height */
	constructor(data: () => ChartData, messages: ChartMessages, height: number | undefined) {
		this.#data = data;
		this.messages = messages;
		this.height = height;
	}

	get rows() {
		return this.#data().rows;
	}
	get adoptions() {
		return this.#data().adoptions;
	}
	get eras() {
		return this.#data().eras;
	}
	get colours() {
		return this.#data().colours;
	}
	get names() {
		return this.#data().names;
	}
	get initials() {
		return this.#data().initials;
	}
	get hasReferences() {
		return this.#data().hasReferences;
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

	readonly idOf = (index: number) => this.#data().ids[this.#positions.get(index)!]!;
	readonly captionOf = (index: number) => {
		const position = this.#positions.get(index)!;
		const { titles, subtitles } = this.#data();
		return { title: titles[position]!, subtitle: textAt(subtitles, position) };
	};
	readonly sentenceOf = (index: number) => {
		const position = this.#positions.get(index)!;
		const { titles, before, after } = this.#data();
		const title = isolatedIn(this.messages, titles[position]!);
		return textAt(before, position) + title + textAt(after, position);
	};
	readonly aboutOf = (index: number) => {
		const position = this.#positions.get(index)!;
		const { before, after } = this.#data();
		return joinedAbout(textAt(before, position), textAt(after, position));
	};
	readonly referencesOf = (index: number) => this.#references.get(index) ?? [];
	/** A statement that is not shown stands nowhere. */
	readonly anchorOf = (index: number) =>
		this.lane.anchors[this.#positions.get(index) ?? -1] ?? Number.NaN;
}
