import {expect, test} from 'vitest'
import {chooseEncoding, type Encoding, fromUtf16, toUtf16} from './position-encoding.ts'

test.each<[readonly string[] | undefined, Encoding]>([
  [undefined, 'utf-16'],
  [[], 'utf-16'],
  [['utf-8', 'utf-16'], 'utf-16'],
  [['utf-32', 'utf-8'], 'utf-32'],
  [['utf-8'], 'utf-8'],
  [['utf-7'], 'utf-16']
])('of %j the server takes %s', (offered, encoding) => {
  expect(chooseEncoding(offered)).toBe(encoding)
})

const line = 'aé“𠮷林\ud842👩‍🌾。'

test('lengths are those of the encodings', () => {
  const wellFormed = line.replace('\ud842', '')
  expect(fromUtf16('utf-8', wellFormed)).toBe(Buffer.byteLength(wellFormed))
  expect(fromUtf16('utf-32', wellFormed)).toBe([...wellFormed].length)
  expect(fromUtf16('utf-16', line)).toBe(line.length)
})

test.each<Encoding>(['utf-8', 'utf-16', 'utf-32'])('every place between two characters comes back (%s)', (encoding) => {
  let at = 0
  for (const character of line) {
    expect(toUtf16(encoding, line, fromUtf16(encoding, line.slice(0, at)))).toBe(at)
    at += character.length
  }
})

test('a place within a character is its start, one beyond the line is its end', () => {
  expect(toUtf16('utf-8', '𠮷林', 3)).toBe(0)
  expect(toUtf16('utf-8', '𠮷林', 99)).toBe(3)
  expect(toUtf16('utf-32', '𠮷林', 99)).toBe(3)
})
