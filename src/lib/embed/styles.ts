// The styles of the whole embed: an entry of the build, which takes nothing else from here.
import '../../theme.css';
import './Embed.svelte';
import './page.css';
