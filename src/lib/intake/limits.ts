/** How much an import reads. Each limit is named in the problem that exceeding it makes. */
export const LIMITS = {
	/** Bytes of a file that can only be read whole: JSON, a codebook in XML, a workbook's archive. */
	wholeBytes: 128 * 1024 * 1024,
	/** Characters of one cell; the rest of it is cut off. */
	cellCharacters: 200_000,
	/** Characters of one row of a CSV file, and how far the end of a quoted cell is looked for. */
	rowCharacters: 4_000_000,
	/** Columns of a table; those after it are not read. */
	columns: 500,
	/** Rows of a table, with its header; those after it are not read. */
	rows: 2_000_000,
	/** Bytes that one part of an archive may unpack to. */
	unpackedBytes: 1024 * 1024 * 1024,
	/** How many times larger than in the archive a part of it may be, beyond the first 16 MB. */
	unpackedRatio: 250,
	/** Characters of all shared texts of a workbook, which are held at once. */
	sharedCharacters: 256_000_000,
	/** Characters of an XML document between two of its tags, which are held at once. */
	xmlCharacters: 32_000_000,
	/** How many tags of an XML document may stand inside one another. */
	xmlDepth: 256,
	/** How many tags of a web page may stand inside one another. */
	htmlDepth: 512,
	/** How many lists and objects of JSON may stand inside one another. */
	jsonDepth: 200,
	/** Problems of one kind in one file that are listed one by one; the others are counted. */
	problemsOfAKind: 1000,
	/** Addresses of one file that are not on the web and are listed one by one. */
	leftOut: 20
} as const;
