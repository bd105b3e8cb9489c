// Puts what the command really prints into the READMEs, between their marks. With --check, only says whether they differ.
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'

const mark = /(<!-- output of: hegao (.+) -->\n)[^]*?(<!-- end of output -->)/g
const locales = {'README.md': 'zh', 'README.zh-CN.md': 'zh'}
const differing = Object.entries(locales).filter(([file, locale]) => {
  const text = readFileSync(file, 'utf8')
  const fresh = text.replace(mark, (_, head, args, tail) => {
    const {stdout} = spawnSync(process.execPath, ['packages/cli/dist/hegao.js', ...args.split(' '), '--locale', locale], {encoding: 'utf8'})
    return `${head}\n\`\`\`text\n${stdout.trim()}\n\`\`\`\n\n${tail}`
  })
  if (fresh !== text && !process.argv.includes('--check')) writeFileSync(file, fresh)
  return fresh !== text
})
if (process.argv.includes('--check') && differing.length > 0) {
  console.error(`not what the command prints: ${differing.map(([file]) => file).join(', ')}; run node scripts/picture.mjs`)
  process.exitCode = 1
}
