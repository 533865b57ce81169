import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The fonts of pictures in pixels: Latin, Greek, Cyrillic and Arabic, the same on every machine. */
export const FONT_FILES: string[] = [
	require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
	require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
	require.resolve('@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf'),
	require.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
	require.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
	require.resolve('@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf')
];

/**
 * Names the fonts of an SVG file’s texts. The renderer knows none as “serif”, and takes the first font
 * that has a letter, be it bold or not: texts from right to left, which begin with a mark that says so,
 * are given their own.
 */
export const withFonts = (svg: string): string =>
	svg
		.replaceAll(/<text(?=[^<>]*>\u2067)/g, '<text font-family="Noto Sans Arabic"')
		.replaceAll(
			/<text font-family="Noto Sans Arabic"([^<>]*) font-family="serif"/g,
			'<text$1 font-family="Noto Naskh Arabic"'
		)
		.replaceAll('font-family="serif"', 'font-family="Noto Serif"')
		.replaceAll('font-family="sans-serif"', 'font-family="Noto Sans"');
