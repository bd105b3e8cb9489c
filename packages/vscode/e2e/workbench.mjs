import path from 'node:path'

const box = '.quick-input-widget .quick-input-box input'
const modifiers = {ctrl: 'Control', shift: 'Shift', alt: 'Alt'}

/** What a person does in the window of VS Code, and sees. */
export class Workbench {
  constructor(page, pictures) {
    this.page = page
    this.pictures = pictures
  }

  async open(address) {
    await this.page.goto(address)
    await this.page.waitForSelector('.monaco-workbench .part.statusbar', {timeout: 60_000})
    await this.wait('the explorer to list the folder', () => this.texts('.explorer-folders-view .monaco-list-row'))
  }

  /** @param keys such as `ctrl+shift+m` */
  async press(keys) {
    const parts = keys.split('+')
    const held = parts.slice(0, -1).map((part) => modifiers[part])
    for (const key of held) await this.page.keyboard.down(key)
    await this.page.keyboard.press(parts.at(-1))
    for (const key of held.toReversed()) await this.page.keyboard.up(key)
  }

  async type(text) {
    await this.page.keyboard.type(text)
  }

  /** Presses keys that open a box to type into. A window that is busy lets keys fall, as it does to a person, who then presses again. */
  async ask(keys) {
    for (let tries = 0; tries < 5; tries++) {
      if (keys) await this.press(keys)
      try {
        await this.page.waitForSelector(box, {visible: true, timeout: 3000})
        return
      } catch {
        // Pressed again.
      }
    }
    throw new Error(`${keys ?? 'nothing'} opened no box to type into`)
  }

  async command(title) {
    await this.ask('F1')
    await this.type(title)
    await this.wait(`the command “${title}”`, async () =>
      (await this.texts('.quick-input-list .monaco-list-row')).some((row) => row.includes(title))
    )
    await this.press('Enter')
  }

  async openFile(name) {
    await this.ask('ctrl+p')
    await this.type(name)
    await this.wait(`the file ${name}`, async () =>
      (await this.texts('.quick-input-list .monaco-list-row')).some((row) => row.includes(name))
    )
    await this.press('Enter')
    await this.wait(`the editor of ${name}`, async () => (await this.texts('.tab.active')).some((tab) => tab.includes(name)))
  }

  async goTo(line, column) {
    await this.ask('ctrl+g')
    await this.type(`${line}:${column}`)
    await this.press('Enter')
  }

  /** What the elements of a selector say, in the order of the page. */
  async texts(selector) {
    return this.page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent.replaceAll('\u00a0', ' ')))
  }

  async labels(selector) {
    return this.page.$$eval(selector, (nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''))
  }

  /** Clicks the first element of a selector that says something. */
  async click(selector, text) {
    const find = async () => {
      for (const element of await this.page.$$(selector))
        if ((await element.evaluate((node) => node.textContent.replaceAll('\u00a0', ' '))).includes(text)) return element
      return undefined
    }
    const element = await this.wait(`“${text}” to click`, find)
    await element.click()
  }

  async drag(from, to) {
    const {mouse} = this.page
    await mouse.move(...from)
    await mouse.down()
    await mouse.move(...to, {steps: 5})
    await mouse.up()
  }

  /** Waits until something is there: not undefined, not false, not empty. */
  async wait(what, find, seconds = 15) {
    const end = performance.now() + seconds * 1000
    for (;;) {
      const found = await find()
      if (found && found.length !== 0) return found
      if (performance.now() > end) throw new Error(`waited ${seconds} s for ${what}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }

  pause(milliseconds) {
    return new Promise((resolve) => setTimeout(resolve, milliseconds))
  }

  async picture(name) {
    await this.page.screenshot({path: path.join(this.pictures, `${name}.png`)})
  }
}
