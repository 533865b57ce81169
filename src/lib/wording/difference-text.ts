import { isolated } from '../base/isolated.ts';
import type { Difference } from '../compare/differences.ts';
import { compareMessagesIn } from '../messages/compare-messages-in.ts';
import type { Messages } from '../messages/messages.ts';
import { say } from '../messages/say.ts';

/** Which of two sides speaks to a priority more, and by how much: “President +6 points”; “alike”. */
export function differenceText(
	{ difference }: Pick<Difference, 'difference'>,
	names: readonly [string, string],
	messages: Messages
): string {
	const { points, alike } = compareMessagesIn(messages);
	const count = Math.round(Math.abs(difference) * 100);
	if (count === 0) return alike;
	return `${isolated(names[difference > 0 ? 0 : 1])} ${say(messages, points, { count })}`;
}
