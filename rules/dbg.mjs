import {readFileSync} from 'node:fs'
import {Document,readOfficials} from '../packages/core/dist/index.js'
import {readSource} from '../packages/formats/dist/index.js'
for (const f of process.argv.slice(2)) {
const d=new Document(await readSource(readFileSync(f,'utf8'),{path:f}))
for (const b of d.flows) console.log(b.kind,d.articleAt(b.start)?.index,d.text.slice(b.start,Math.min(b.end,b.start+30)))
for (const o of d.read(readOfficials)) console.log('OFF',o.number&&d.slice(o.number),o.name,o.genre&&d.slice(o.genre),d.text.slice(o.body.start,o.body.end).length)
}
