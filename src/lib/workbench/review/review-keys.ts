import { isShortcut } from '../../base/is-shortcut.ts';
import { RELATIONS, type Relation } from '../../model/link.ts';
import type { ReviewSession } from './review-session.svelte.ts';

/** What each key of a review does, and how the page names it. */
export const REVIEW_KEYS = [
	['a', 'accept'],
	['r', 'reject'],
	['c', 'correct'],
	['s', 'skip the statement'],
	['u', 'undo'],
	['y', 'redo'],
	['1 – 5', 'accept with a relation'],
	['↑ ↓', 'another suggestion'],
	['n', 'next statement'],
	['p', 'previous statement']
] as const;

/** Whether a key is being typed into something. */
const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	(target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Does what a key stands for; a key that is typed into a field, or pressed with another, is none of ours.
 * @returns whether it did something
 */
export function reviewByKey(
	event: KeyboardEvent,
	session: ReviewSession,
	act: { accept: (relation?: Relation) => void; reject: () => void; correct: () => void }
): boolean {
	if (isShortcut(event) || isTyping(event.target)) return false;
	const relation = RELATIONS[Number(event.key) - 1];
	if (relation) {
		act.accept(relation);
		return true;
	}
	switch (event.key) {
		case 'a':
			act.accept();
			return true;
		case 'r':
			act.reject();
			return true;
		case 'c':
			act.correct();
			return true;
		case 's':
			session.skip();
			return true;
		case 'u':
			session.undo();
			return true;
		case 'y':
			session.redo();
			return true;
		case 'n':
			session.goTo(session.at + 1);
			return true;
		case 'p':
			session.goTo(session.at - 1);
			return true;
		case 'ArrowDown':
			session.look(1);
			return true;
		case 'ArrowUp':
			session.look(-1);
			return true;
		default:
			return false;
	}
}
