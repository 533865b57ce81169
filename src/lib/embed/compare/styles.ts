// An entry of the build, which takes the styles of an embedded comparison from here, and nothing else.
import '../../timeline/draw/theme.css';
import '../page/page.css';
export { default as CompareEmbed } from './CompareEmbed.svelte';
