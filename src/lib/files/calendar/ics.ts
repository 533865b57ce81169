/** A line of a calendar file, before it is folded: a name, perhaps with parameters, and a value. */
export type IcsLine = readonly [name: string, value: string];

/** Lines as iCalendar (RFC 5545): CRLF after each, and none longer than 75 octets of UTF-8. */
export const icsOf = (lines: readonly IcsLine[]): string =>
	lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');

/** A text as a value: what would end it or part it is escaped (RFC 5545, section 3.3.11). */
export const icsText = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		// Controls have no place in a calendar, escaped or not.
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
		.replace(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');

const MOST = 75; // octets of a line, without its CRLF

/** Goes on in a next line that begins with a blank; no character is cut in two. */
function folded(line: string): string {
	const pieces: string[] = [];
	let from = 0;
	let octets = 0;
	for (let at = 0; at < line.length;) {
		const point = line.codePointAt(at)!;
		const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
		if (octets + size > MOST) {
			pieces.push(line.slice(from, at));
			from = at;
			octets = 1; // the blank
		}
		octets += size;
		at += point < 0x1_0000 ? 1 : 2;
	}
	return [...pieces, line.slice(from)].join('\r\n ');
}
