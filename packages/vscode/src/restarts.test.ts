import {expect, test} from 'vitest'
import {Restarts} from './restarts.ts'

const minute = 60_000

test('the first stop is told, the next are not, the fifth within three minutes is the last', () => {
  const restarts = new Restarts()
  expect([0, 1, 2, 3, 4].map((time) => restarts.stopped(time * 1000))).toEqual(['tell', 'quietly', 'quietly', 'quietly', 'give-up'])
  expect(restarts.count).toBe(5)
})

test('stops that lie apart never add up', () => {
  const restarts = new Restarts()
  expect(Array.from({length: 20}, (_, nth) => restarts.stopped(nth * minute)).filter((what) => what === 'give-up')).toEqual([])
})

test('what was before a person started it again does not count, and is not told anew', () => {
  const restarts = new Restarts()
  for (const time of [0, 1, 2, 3, 4]) restarts.stopped(time)
  restarts.forget()
  expect(restarts.count).toBe(0)
  expect(restarts.stopped(5)).toBe('quietly')
})
