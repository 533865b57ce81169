import { SaxesParser } from 'saxes';
import { formatCount } from '../../base/words.ts';
import { LIMITS } from '../limits.ts';

/** What to do at the tags and texts of an XML document. Names are without their prefix. */
export interface XmlListener {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	close?(name: string): void;
	text?(text: string): void;
}

/** Why an XML document cannot be read on, with the line. */
export class XmlError extends Error {
	readonly line: number;

	constructor(message: string, line: number) {
		super(message);
		this.line = line;
	}
}

/**
 * Reads XML piece by piece. Document type declarations are refused, and with them every entity that a
 * document could define itself or fetch from elsewhere.
 */
export class XmlReader {
	readonly #parser = new SaxesParser();
	#sinceTag = 0;
	#depth = 0;

	constructor({ open, close, text }: XmlListener) {
		const parser = this.#parser;
		parser.on('error', ({ message }) => {
			this.#refuse(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''));
		});
		parser.on('doctype', () => {
			this.#refuse('it has a document type declaration, which cannot be read');
		});
		parser.on('opentag', ({ name, attributes }) => {
			this.#sinceTag = 0;
			this.#depth++;
			if (this.#depth > LIMITS.xmlDepth) {
				this.#refuse(`more than ${LIMITS.xmlDepth} tags are nested`);
			}
			open?.(localName(name), attributes);
		});
		parser.on('closetag', ({ name }) => {
			this.#sinceTag = 0;
			this.#depth--;
			close?.(localName(name));
		});
		if (text) {
			parser.on('text', text);
			parser.on('cdata', text);
		}
	}

	/** @throws XmlError where the document is not XML */
	read(piece: string) {
		this.#sinceTag += piece.length;
		if (this.#sinceTag > LIMITS.xmlCharacters + piece.length) {
			const limit = formatCount(LIMITS.xmlCharacters);
			this.#refuse(`more than ${limit} characters, the limit, are between two tags`);
		}
		this.#parser.write(piece);
	}

	#refuse(message: string): never {
		throw new XmlError(message, this.#parser.line);
	}

	/** @throws XmlError where the document ends too soon */
	end() {
		this.#parser.close();
	}
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
