// An entry of the build, which takes the styles of embeds without a chart that moves from here, and nothing else.
import '../../timeline/draw/theme.css';
import '../page/page.css';
export { default as PriorityEmbed } from './PriorityEmbed.svelte';
export { default as CompareEmbed } from './CompareEmbed.svelte';
