import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {type Cancellable, PullDelay} from './pull-delay.ts'

class Token implements Cancellable {
  isCancellationRequested = false
  #listeners: (() => void)[] = []

  onCancellationRequested(listener: () => void): void {
    this.#listeners.push(listener)
  }

  cancel(): void {
    this.isCancellationRequested = true
    for (const listener of this.#listeners) listener()
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Milliseconds that a question is put off. */
async function waited(delay: PullDelay, document: {version: number}): Promise<number> {
  const start = performance.now()
  const wait = delay.wait(document, 150, new Token())
  await vi.runAllTimersAsync()
  expect(await wait).toBe(true)
  return performance.now() - start
}

test('what is opened is asked for at once, what was changed after a while, what is asked again at once', async () => {
  const delay = new PullDelay()
  const document = {version: 1}
  expect(await waited(delay, document)).toBe(0)
  document.version = 2
  expect(await waited(delay, document)).toBe(150)
  expect(await waited(delay, document)).toBe(0)
})

test('a further keystroke ends the wait, and the answer is no longer wanted', async () => {
  const delay = new PullDelay()
  const document = {version: 1}
  await waited(delay, document)
  document.version = 2
  const token = new Token()
  const wait = delay.wait(document, 150, token)
  await vi.advanceTimersByTimeAsync(100)
  token.cancel()
  expect(await wait).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})

test('each document is put off for itself', async () => {
  const delay = new PullDelay()
  const [one, other] = [{version: 1}, {version: 7}]
  await waited(delay, one)
  expect(await waited(delay, other)).toBe(0)
})
