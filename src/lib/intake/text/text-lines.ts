import { lastOf } from '../../base/last-of.ts';

/** Parts a text that comes in pieces into lines, whatever ends them: `\n`, `\r\n` or `\r`. */
export class TextLines {
	#rest: string[] = [];
	#pendingReturn = false;

	/** The lines that are whole with this piece. */
	push(piece: string): string[] {
		const text = this.#pendingReturn ? `\r${piece}` : piece;
		this.#pendingReturn = text.endsWith('\r');
		const lines = (this.#pendingReturn ? text.slice(0, -1) : text).split(/\r\n|\n|\r/);
		if (lines.length === 1) {
			this.#rest.push(lines[0]!);
			return [];
		}
		const first = this.#rest.join('') + lines[0]!;
		this.#rest = [lastOf(lines)!];
		return [first, ...lines.slice(1, -1)];
	}

	/** What is left after the last end of a line. */
	end(): string {
		const rest = this.#rest.join('');
		this.#rest = [];
		return rest;
	}
}
