import type { CodedPriority } from '#lib/link/suggestions/codebook.ts';

/** A priority of a title and a text, and nothing else. */
export const priority = (id: string, title: string, text = ''): CodedPriority => ({
	id,
	title,
	text,
	cues: [],
	parts: []
});

/** A small codebook of a town, for examples. */
export const TOWN = [
	priority('health', 'Health', 'Hospitals, doctors and the prevention of disease'),
	priority('schools', 'Schools', 'Teachers, pupils and the buildings in which they learn'),
	priority('roads', 'Roads and transport', 'Bridges, buses and the upkeep of roads'),
	priority(
		'abroad',
		'Friends abroad',
		'Friendship with towns in the Middle East and in Central Asia'
	)
];
