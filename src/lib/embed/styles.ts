// An entry of the build, which takes the styles of the whole embed from here, and nothing else.
import '../../theme.css';
import './page.css';
export { default } from './EmbedStill.svelte';
