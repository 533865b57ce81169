import { plainWords } from '../text/plain-words.ts';

/** What a line of a post is for, where it is more than text. */
export type LineSign =
	| { readonly kind: 'forwarding'; readonly publisher: string }
	/** “📍Moscow, November 21, 2023”. */
	| { readonly kind: 'pin'; readonly words: string }
	/** “Read in full”, which ends a post, with the address where it has one. */
	| { readonly kind: 'tail'; readonly address: string | null }
	/** The line that Telegram Desktop puts over a copied message: “Channel, [21.11.2023 15:02]”. */
	| {
			readonly kind: 'copied';
			readonly publisher: string;
			readonly date: string;
			readonly time: string;
	  }
	| { readonly kind: 'rule' }
	| { readonly kind: 'blank' }
	| { readonly kind: 'text' };

const FORWARDING =
	/^\W{0,8}(?:Forwarded (?:message )?from|Переслано (?:от|из)|Переслано від|Переслане від|(?:أُعيد|أعيد|معاد|مُعاد) توجيهها? من|محولة من|تم التحويل من|Transféré de|Reenviado de|Weitergeleitet (?:von|aus))(?:\s*:)?\s*(\S.*)$/iu;

const TAIL =
	/^(?:[\p{P}\p{S}\p{Emoji_Presentation}\ufe0f\u200d\s])*(?:read (?:in full|more|the full \p{L}+|on)|full (?:text|version|transcript|statement)|(?:see|watch|find) (?:in full|more|the full \p{L}+)|continue reading|читать (?:полностью|далее|дальше|целиком)|читайте (?:полностью|далее|также)|полный текст|полностью|подробнее|читати (?:повністю|далі)|(?:لقراءة|اقر[أاؤ]وا?|للمزيد|قراءة) ?(?:ال?المزيد|المزيد|النص الكامل|النص كاملا|كاملا)?|النص الكامل|المزيد|lire la suite|texte intégral|leer más|texto completo|weiterlesen|mehr lesen)(?:\s+(?:here|on the website|на сайте|здесь|هنا))?[\s:.…»›→>]*(?:\(?(https?:\/\/[^\s)]+|(?:www\.|t\.me\/)[^\s)]+)\)?\s*)?$/iu;

const COPIED =
	/^(.{1,100}?), \[(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}),? ?(\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?)\]:?$/iu;

const LONGEST = 400; // UTF-16 units of a line that can be a sign

/** What a line of a post is for, in English, Russian, Ukrainian, Arabic, French, Spanish or German. */
export function lineSign(line: string): LineSign {
	if (line.length > LONGEST * 10) return { kind: 'text' };
	const words = line.trim();
	if (words === '') return { kind: 'blank' };
	if (words.length > LONGEST) return { kind: 'text' };
	if (/^📍/u.test(words)) return { kind: 'pin', words: words.replace(/^📍\ufe0f?\s*/u, '') };
	if (/^(?:[-–—_=*~•·]\s?){3,}$|^⸻+$/u.test(words)) return { kind: 'rule' };
	const forwarded = FORWARDING.exec(words)?.[1];
	if (forwarded) return { kind: 'forwarding', publisher: plainWords(forwarded) };
	const copied = COPIED.exec(words);
	if (copied) {
		const [, publisher, date, time] = copied;
		return { kind: 'copied', publisher: plainWords(publisher!), date: date!, time: time! };
	}
	const tail = TAIL.exec(words);
	if (tail) return { kind: 'tail', address: tail[1] ?? null };
	return { kind: 'text' };
}
