import { build } from 'vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { gzipSync } from 'node:zlib';
const withoutTransitions=()=>({name:'x',enforce:'pre',resolveId:{filter:{id:/^d3-(transition|interpolate)$/},handler:(_,i)=>/\/d3-(zoom|brush)\//.test(i??'')?'/work/main/src/build/no-transition.ts':null}});
const out = await build({ configFile:false, logLevel:'warn', publicDir:false, plugins:[withoutTransitions(), svelte({configFile:false, compilerOptions:{runes:true}})],
 build:{ write:false, cssCodeSplit:false, lib:{entry:'src/lib/embed/'+process.argv[2], formats:['iife'], name:'plumbline', fileName:'x'} }});
const top=[];
for (const o of out[0].output) { const s=o.code??o.source; console.log(o.fileName, s.length, gzipSync(s,{level:9}).length);
 if (o.modules) for (const [k,v] of Object.entries(o.modules)) top.push([v.renderedLength, k.replace('/work/main/','')]); }
top.sort((a,b)=>b[0]-a[0]);
const g={}; for (const [v,k] of top){const p=k.includes('node_modules')?k.split('node_modules/').pop().split('/')[0]:k.split('/').slice(0,3).join('/'); g[p]=(g[p]??0)+v}
console.log(g); console.log(top.slice(0,+process.argv[3]||60).map(x=>x.join(' ')).join('\n'));
