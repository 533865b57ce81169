import { limitSentences } from '../query/address/limit-sentences.ts';
import { pageSentence, type UnmetRequest } from '../wording/unmet-request.ts';
import type { Language } from '../messages/language.ts';
import { say } from '../messages/say.ts';
import { UNMET_MESSAGES, type UnmetMessages } from '../messages/unmet-messages.ts';
import { messagesIn } from '../messages/messages-in.ts';

/** What an embed says, in its language, of what its address asks for and does not get. */
export function unmetSentences(problems: readonly UnmetRequest[], language: Language): string[] {
	if (language === 'en') return limitSentences(problems.map(pageSentence));
	const unmet = UNMET_MESSAGES[language];
	const messages = messagesIn(language);
	const sentences = problems.map(({ inShort }) => {
		if (!inShort) return unmet.other;
		const { why, name, written } = inShort;
		return say(messages, unmet[why], { name: nameOf(name, language, unmet), written });
	});
	return limitSentences(sentences, (count) => say(messages, unmet.more, { count }));
}

/** What a parameter of an address names. Parameters that only authors write keep the name that authors know. */
function nameOf(name: string, language: Language, { names: own }: UnmetMessages): string {
	const { filters, chart } = messagesIn(language);
	const names = new Map(Object.entries({ ...own, ...filters, from: chart.window }));
	return (names.get(name) ?? name).toLowerCase();
}
