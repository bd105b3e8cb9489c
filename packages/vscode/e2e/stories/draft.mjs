import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import path from 'node:path'

const name = 'briefing.md'
const ledger = '.part.sidebar .monaco-list-row'
const rows = '.markers-panel .monaco-list-row'

/** A draft is opened, read, mended and saved. */
export async function draft({bench, checks, workspace}) {
  const saved = () => readFileSync(path.join(workspace, name), 'utf8')
  const save = async (what, holds) => {
    await bench.press('ctrl+s')
    await bench.wait(what, async () => holds(saved()))
  }

  await checks.check('squiggles stand under what disagrees', async () => {
    await bench.openFile(name)
    await bench.wait('four squiggles', async () => (await bench.page.$$('.squiggly-error, .squiggly-warning')).length >= 4)
  })

  await checks.check('the status bar counts', async () => {
    const [item] = await bench.wait('the status bar item', () => bench.texts('[id="hegao.hegao-vscode.hegao.status"]'))
    assert.match(item, /核稿\s*4/)
  })

  await checks.check('the code lens on a count says what it came to', async () => {
    const lenses = await bench.wait('code lenses', () => bench.texts('.codelens-decoration'))
    assert.ok(
      lenses.some((lens) => lens.includes('三个方面') && lens.includes('✓') && lens.includes('3')),
      lenses.join('\n')
    )
  })

  await checks.check('a click on it shows what was counted', async () => {
    await bench.click('.codelens-decoration a', '三个方面')
    const items = await bench.wait('the three places', async () => {
      const texts = await bench.texts('.peekview-widget .monaco-list-row')
      return texts.filter((text) => text.includes('产业升级')).length > 0 ? texts : undefined
    })
    assert.equal(items.length, 3, items.join('\n'))
    await bench.pause(500)
    await bench.picture('peek')
    await bench.press('Escape')
  })

  await checks.check('Problems has both places, with right columns after 𠮷', async () => {
    await bench.press('ctrl+shift+m')
    const seen = await bench.wait('rows', async () => {
      const texts = await bench.texts(rows)
      return texts.length >= 5 ? texts : undefined
    })
    const has = (...parts) => seen.some((row) => parts.every((part) => row.includes(part)))
    assert.ok(has('“四项工作”，实列3项', 'count-mismatch', '[Ln 5, Col 8]'), seen.join('\n'))
    assert.ok(has('列举在', `${name}[Ln 5, Col 15]`), seen.join('\n'))
    assert.ok(has('标点重复', '[Ln 3, Col 33]'), seen.join('\n'))
  })
  await bench.picture('problems')

  await checks.check('the hover says why', async () => {
    await bench.openFile(name)
    await bench.goTo(5, 9)
    await bench.command('Show or Focus Hover')
    const [hover] = await bench.wait('the hover', async () =>
      (await bench.texts('.monaco-hover:not(.hidden)')).filter((text) => text.includes('四项'))
    )
    assert.match(hover, /实列3项/)
    await bench.pause(1000)
  })
  await bench.picture('hover')

  await checks.check('the ledger lists what was checked, with ✓ ✗ ?', async () => {
    await bench.press('Escape')
    await bench.command('Show the Ledger')
    const lines = await bench.wait('the ledger', async () => {
      const texts = await bench.texts(ledger)
      return texts.some((text) => text.includes('四项')) ? texts : undefined
    })
    assert.ok(
      lines.some((line) => line.includes('计数') && line.includes('✓1 ✗1')),
      lines.join('\n')
    )
    assert.ok(
      lines.some((line) => line.includes('三个方面')),
      lines.join('\n')
    )
  })
  await bench.picture('ledger')
  await bench.drag([348, 300], [430, 300])

  await checks.check('a line of the ledger leads to its place', async () => {
    await bench.click(ledger, '三个方面')
    await bench.wait('line 7', async () => (await bench.texts('#status\\.editor\\.selection')).some((text) => text.includes('Ln 7')))
  })

  await checks.check('the ledger can be cut down to what disagrees or was not checked', async () => {
    await bench.command('Ledger: Only What Disagrees')
    await bench.wait('the line to go', async () => !(await bench.texts(ledger)).some((text) => text.includes('三个方面')))
    await bench.command('Ledger: Everything')
    await bench.wait('the line to come back', async () => (await bench.texts(ledger)).some((text) => text.includes('三个方面')))
  })

  await checks.check('a quick fix is applied and saved', async () => {
    await bench.openFile(name)
    await bench.goTo(9, 31)
    await bench.press('ctrl+.')
    await bench.wait('the menu', async () =>
      (await bench.texts('.action-widget .monaco-list-row')).some((text) => text.includes('删去一个“落实”'))
    )
    await bench.pause(1000)
    await bench.picture('quick-fix')
    await bench.click('.action-widget .monaco-list-row', '删去一个“落实”')
    await bench.wait('the change', async () => !(await bench.texts('.view-lines'))[0].includes('落实落实'))
    await save('the file to change', (text) => text.includes('各项任务落实到位') && !text.includes('落实落实'))
  })

  await checks.check('all safe fixes in one go', async () => {
    await bench.command('Make All Safe Fixes')
    await save('the file to change', (text) => text.includes('12.6万人，完成') && !text.includes('，，'))
  })

  await checks.check('the ledger and the status bar follow', async () => {
    await bench.wait('two findings', async () => /核稿\s*2/.test((await bench.texts('[id="hegao.hegao-vscode.hegao.status"]')).join('')))
    await bench.wait('the count of problems', async () => (await bench.texts(ledger)).every((line) => !line.includes('，，')))
  })

  await checks.check('a place is suppressed with a reason', async () => {
    await bench.openFile(name)
    await bench.goTo(5, 9)
    await bench.press('ctrl+.')
    await bench.click('.action-widget .monaco-list-row', '不报这一处')
    await bench.ask()
    await bench.type('原文如此')
    await bench.press('Enter')
    await bench.wait('the finding to go', async () => !(await bench.texts(rows)).some((row) => row.includes('实列3项')))
    await save('the directive', (text) => /hegao-disable.*count-mismatch.*原文如此/.test(text))
    await bench.picture('suppressed')
  })

  await checks.check('the page of a rule opens', async () => {
    await bench.command('Show the Page of a Rule')
    await bench.wait('the rules of the draft first', async () =>
      (await bench.texts('.quick-input-list .monaco-list-row'))[0]?.includes('figure-conflict')
    )
    await bench.type('figure-conflict')
    await bench.press('Enter')
    await bench.wait('the page', async () => (await bench.texts('.tab.active')).some((tab) => tab.includes('figure-conflict')))
  })
  await bench.pause(1500)
  await bench.picture('rule-page')

  await checks.check('the log says why a document of another kind is left alone', async () => {
    await bench.openFile('settings.yaml')
    await bench.command('Show the Log')
    await bench.wait('the reason', async () =>
      (await bench.texts('.output-view .view-lines, .panel .view-lines')).some((text) => text.includes('不核 settings.yaml'))
    )
  })
  await bench.picture('log')
}
