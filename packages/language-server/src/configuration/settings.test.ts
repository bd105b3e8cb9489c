import {expect, test} from 'vitest'
import {defaultSettings} from '../protocol.ts'
import {readSettings} from './settings.ts'

test('what is missing has its default', () => {
  for (const given of [undefined, null, 7, [], {}, {delay: null}])
    expect(readSettings(given, 'zh')).toEqual({settings: defaultSettings, complaints: []})
})

test('what is given goes before what was, and unknown names are left alone', () => {
  const {settings} = readSettings({delay: 40, trace: 'off'}, 'zh', {...defaultSettings, delay: 10, codeLens: false})
  expect(settings).toEqual({...defaultSettings, delay: 40, codeLens: false})
})

test.each([
  ['enable', 'yes'],
  ['locale', 'ja'],
  ['run', 'always'],
  ['delay', -1],
  ['delay', 1.5],
  ['codeLens', 1],
  ['showSuppressed', 'no'],
  ['configuration', 7],
  ['profile', 'poem'],
  ['longest', Number.NaN]
])('%s cannot be %j', (name, value) => {
  const {settings, complaints} = readSettings({[name]: value}, 'en')
  expect(settings).toEqual(defaultSettings)
  expect(complaints).toEqual([`the setting hegao.${name} cannot be ${JSON.stringify(value)}: the default holds`])
})
