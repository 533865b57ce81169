import { labelOfDay } from '../../dates/label.ts';
import type { Messages } from '../../messages/messages.ts';
import { named, say } from '../../messages/say.ts';
import type { Link } from '../../model/link.ts';
import type { Study } from '../../study/study.ts';

/** Who judged a link, and when, as a sentence; or that nobody has. */
export function judged({ verdict }: Link, { dataset }: Study, messages: Messages): string {
	const { evidence } = messages;
	const { status, by, on } = verdict;
	const name = dataset.coders.find(({ id }) => id === by)?.name;
	const coder = named(name ?? '', dataset.language);
	if (status !== 'suggested') {
		return say(messages, evidence.judgedBy, { coder, day: labelOfDay(on, messages.dates) });
	}
	return name ? say(messages, evidence.suggestedBy, { coder }) : evidence.suggested;
}
