import { expect, it } from 'vitest';
import { CARD } from '#lib/files/picture/card-frame.ts';
import { cardPicture } from '#lib/files/picture/card-picture.ts';
import { readingOf } from '#lib/query/reading.ts';
import { cardCrop } from '../../src/routes/card-crop.ts';
import { exampleFile, studyIn } from '../query/studies.ts';

it.each([
	'Short',
	'A title that takes two lines, since it has far more words than one line of a card holds'
])('shows of a card its chart, and neither its title nor its note: %s', (title) => {
	const study = studyIn({ ...exampleFile(), title });
	const card = cardPicture(readingOf(study, new URLSearchParams()));
	const { top, height } = cardCrop(title);
	// The chart is a group that is moved below the title.
	const [, moved] = /translate\(\d+,\s*(\d+)\)/.exec(card)!;
	const lastLine = [...card.matchAll(/y="(\d+)" font-family="serif"/g)]
		.map(([, y]) => Number(y))
		.pop()!;
	expect(top).toBeGreaterThan(lastLine);
	expect(top).toBeLessThan(Number(moved));
	const note = Number(/y="(\d+)" font-size="12"[^>]*>Plumbline</.exec(card)![1]) - CARD.note;
	expect(top + height).toBeLessThan(note + 1);
	expect(top + height).toBeGreaterThan(note - 10);
});
