import { limitProblems } from '../query/limit-problems.ts';
import { pageSentence, type UnmetRequest } from '../wording/unmet-request.ts';
import type { Language } from '../messages/language.ts';
import { say } from '../messages/say.ts';
import { VAIN_WORDS, type VainWords } from '../messages/vain-words.ts';
import { messagesIn } from '../messages/messages-in.ts';

/** What an embed says, in its language, of what its address asks for and does not get. */
export function vainInWords(problems: readonly UnmetRequest[], language: Language): string[] {
	if (language === 'en') return limitProblems(problems.map(pageSentence));
	const vain = VAIN_WORDS[language];
	const messages = messagesIn(language);
	const sentences = problems.map(({ inShort }) => {
		if (!inShort) return vain.other;
		const { why, name, written } = inShort;
		return say(messages, vain[why], { name: nameOf(name, language, vain), written });
	});
	return limitProblems(sentences, (count) => say(messages, vain.more, { count }));
}

/** What a parameter of an address names. Those that only authors write keep the name that these know. */
function nameOf(name: string, language: Language, { names: own }: VainWords): string {
	const { filters, chart } = messagesIn(language);
	const names = new Map(Object.entries({ ...own, ...filters, from: chart.window }));
	return (names.get(name) ?? name).toLowerCase();
}
