import {expect, test} from 'vitest'
import {addLexiconRow, setRuleOptions} from './configuration-edits.ts'

const options = {allow: '羣峯'}

test.each([
  ['no file', undefined, 'rules:\n  script-mix: [ warning, { allow: 羣峯 } ]\n'],
  ['an empty file', '\n', 'rules:\n  script-mix: [ warning, { allow: 羣峯 } ]\n'],
  ['comments only', '# 设置\n', '# 设置\n\nrules:\n  script-mix: [ warning, { allow: 羣峯 } ]\n'],
  ['rules without one', '# 设置\nrules:\nprofile: news\n', '# 设置\nrules:\n  script-mix: [ warning, { allow: 羣峯 } ]\nprofile: news\n'],
  ['a severity of its own', 'rules:\n  script-mix: info # 暂\n', 'rules:\n  script-mix: [ info, { allow: 羣峯 } ]\n'],
  ['options', 'rules:\n  script-mix: [error, {allow: 羣}]\n', 'rules:\n  script-mix: [ error, { allow: 羣峯 } ]\n']
])('options are set in %s', (_, content, expected) => {
  expect(setRuleOptions(content, 'script-mix', 'warning', options)).toBe(expected)
})

const row = {id: 'cpc', within: ['长词']}

test.each([
  ['no file', undefined, 'lexicons:\n  formulations:\n    - rows:\n        - id: cpc\n          within:\n            - 长词\n'],
  [
    'a file of rows',
    'lexicons:\n  formulations: own.yaml\n',
    'lexicons:\n  formulations:\n    - own.yaml\n    - rows:\n        - id: cpc\n          within:\n            - 长词\n'
  ],
  [
    'several',
    'lexicons:\n  formulations:\n    - own.yaml # 省\n',
    'lexicons:\n  formulations:\n    - own.yaml # 省\n    - rows:\n        - id: cpc\n          within:\n            - 长词\n'
  ]
])('a row is added in %s', (_, content, expected) => {
  expect(addLexiconRow(content, 'formulations', row)).toBe(expected)
})

test.each(['a: [', '- 1\n', 'rules: 7\n', '7\n'])('nothing is set in %j', (content) => {
  expect(setRuleOptions(content, 'script-mix', 'warning', options)).toBeUndefined()
})
