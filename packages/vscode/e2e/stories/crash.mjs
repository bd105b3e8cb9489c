import assert from 'node:assert/strict'

const squiggles = '.squiggly-error, .squiggly-warning'

/** The server is killed under the hands of a person who writes. */
export async function crash({bench, checks, server}) {
  const notices = () => bench.texts('.notifications-toasts .notification-list-item')
  const killServer = async () => {
    const [id] = await bench.wait('the server', () => server.languageServers())
    process.kill(id, 'SIGKILL')
    await bench.wait('another server', async () => server.languageServers().some((other) => other !== id))
  }
  const isChecked = (seconds) => bench.wait('squiggles', async () => (await bench.page.$$(squiggles)).length >= 4, seconds)

  await checks.check('a killed server is started again, and it is told', async () => {
    await bench.openFile('briefing.md')
    await isChecked()
    await killServer()
    assert.match((await bench.wait('the notice', notices)).join('\n'), /^核稿程序中断，已重新启动/)
    await isChecked()
  })
  await bench.picture('crash')

  await checks.check('the next time it is only logged, and the draft is still checked as it is written', async () => {
    await bench.command('Clear All Notifications')
    await killServer()
    await bench.click('.tab', 'briefing.md')
    await bench.goTo(7, 1)
    await bench.type('要抓好两项工作：一是甲类工作，二是乙类工作，三是丙类工作。')
    await bench.wait('a fifth squiggle', async () => (await bench.page.$$(squiggles)).length >= 5)
    assert.deepEqual(await notices(), [])
  })

  await checks.check('after five times it is left, and the person is asked', async () => {
    await killServer()
    await killServer()
    const [id] = await bench.wait('the server', () => server.languageServers())
    process.kill(id, 'SIGKILL')
    const said = await bench.wait('the notice', notices)
    assert.equal(said.length, 1, said.join('\n'))
    assert.match(said[0], /不再重新启动/)
    assert.deepEqual(server.languageServers(), [])
  })
  await bench.picture('gave-up')

  await checks.check('and can start it again', async () => {
    await bench.click('.notifications-toasts .monaco-button', '重新启动')
    await bench.wait('the server', () => server.languageServers())
    await isChecked()
  })
}
