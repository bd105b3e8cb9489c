import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import path from 'node:path'

/** The same draft in a folder that is not trusted, with a configuration: that is data, and holds there too. */
export async function untrusted({bench, checks, workspace}) {
  writeFileSync(path.join(workspace, '.hegaorc.yaml'), 'rules:\n  repeated-word: off\n')
  await checks.check('VS Code restricts the window', async () => {
    const items = await bench.wait('the mark of restricted mode', () => bench.texts('#status\\.workspaceTrust'))
    assert.match(items[0], /Restricted/)
  })

  await checks.check('the draft is checked all the same', async () => {
    await bench.openFile('briefing.md')
    await bench.wait('squiggles', async () => (await bench.page.$$('.squiggly-error, .squiggly-warning')).length >= 3)
    await bench.wait('three findings', async () => /核稿\s*3/.test((await bench.texts('[id="hegao.hegao-vscode.hegao.status"]')).join('')))
  })

  await checks.check('the log says so', async () => {
    await bench.command('Show the Log')
    await bench.wait('the line', async () => (await bench.texts('.panel .view-lines')).some((text) => text.includes('未受信任')))
  })
  await bench.picture('untrusted')
}
