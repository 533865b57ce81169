import type { Actor } from '../model/actor.ts';

/** What a name says of its actor, by the words of offices in English, Russian and Arabic; the first that fits. */
const SIGNS: readonly [RegExp, Actor['kind']][] = [
	[
		/summit|meeting|talks|conference|саммит|встреч|переговор|конференц|قمة|اجتماع|مؤتمر/iu,
		'meeting'
	],
	[/ministr|\bmfa\b|foreign office|department of|министерств|\bмид\b|وزارة/iu, 'ministry'],
	[/government|kremlin|white house|cabinet|правительств|кремль|حكومة/iu, 'government'],
	[/^(?:president|minister|secretary|mr|mrs|ms|dr)\b|президент|министр|الرئيس|الوزير/iu, 'person']
];

/** The kind of an actor of whom only the name is known: an organisation, where the name says nothing else. */
export const actorKindOf = (name: string): Actor['kind'] =>
	SIGNS.find(([sign]) => sign.test(name))?.[1] ?? 'organisation';
