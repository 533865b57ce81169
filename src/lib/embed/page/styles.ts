// An entry of the build, which takes the styles of the whole embed from here, and nothing else.
import '../../timeline/draw/theme.css';
import './page.css';
export { default as EmbedChart } from './EmbedChart.svelte';
export { default as EmbedStill } from './EmbedStill.svelte';
