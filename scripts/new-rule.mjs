// Starts a rule: `pnpm new-rule ID` writes its folder, with a case that fails until the rule speaks.

import {mkdir, writeFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

/**
 * The files of a new rule, by name.
 *
 * @param {string} id
 * @returns {ReadonlyMap<string, string>}
 */
export function ruleFiles(id) {
  return new Map([
    ['rule.ts', rule(id)],
    ['cases.ts', cases],
    ['docs.md', chinesePage],
    ['docs.en.md', englishPage]
  ])
}

const rule = (id) => `import {defineRule} from '@hegao/core'

export default defineRule({
  id: '${id}',
  category: 'fact',
  severity: 'warning',
  summary: {zh: '两处说法不一致', en: 'two places disagree'},
  reads: [],
  messages: {
    conflict: {zh: '“{{here}}”与“{{there}}”不一致', en: '“{{here}}” and “{{there}}” disagree'},
    other: {zh: '另一处在这里', en: 'the other place'}
  },
  check() {
    // check({document, report}): document.mentions('…') gives what the text says, with its place. Where two places disagree:
    // report('conflict', here, {certainty: 'certain', data: {here: …, there: …}, related: [['other', there]]})
  }
})
`

const draft = '本市共有⟨十二个县⟩。会议通报，⟦十三个县⟧均已部署。'
const silentDraft = '本市共有十二个县。会议通报，十二个县均已部署。'

const cases = `import {defineCases} from '@hegao/rule-tester'

export default defineCases({
  valid: [{name: '两处一致', text: '${silentDraft}'}],
  invalid: [
    {
      name: '请换成见过的一处真实差错（人名、地名、数字另拟），再写 rule.ts，使它说出下面的话',
      text: '${draft}',
      messages: [{id: 'conflict', message: '“十三个县”与“十二个县”不一致', related: ['另一处在这里']}]
    }
  ]
})
`

const example = (message, other) => `\`\`\`draft
${draft}
\`\`\`

\`\`\`messages
${message}
  → ${other}
\`\`\``

const chinesePage = `## 为什么

这种差错怎样产生，印出去有什么后果。

## 例子

${example('“十三个县”与“十二个县”不一致', '另一处在这里')}

这样写不报：

\`\`\`draft
${silentDraft}
\`\`\`

## 限度

哪些差错它看不出，哪些写法它有意不报。

## 何时关闭

哪类稿件用不着它。
`

const englishPage = `## Why

How this slip comes about, and what it costs in print.

## Examples

${example('“十三个县” and “十二个县” disagree', 'the other place')}

Nothing is said here:

\`\`\`draft
${silentDraft}
\`\`\`

## Limits

What it cannot see, and what it leaves alone on purpose.

## When to switch it off

For which texts it is of no use.
`

/** @param {string | undefined} id */
async function run(id) {
  if (id === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(id))
    throw new Error('Usage: pnpm new-rule ID, where ID is kebab-case, such as figure-conflict')
  const root = resolve(import.meta.dirname, '..')
  const folder = join(root, 'rules', id)
  try {
    await mkdir(folder)
  } catch (error) {
    if (error.code === 'EEXIST') throw new Error(`rules/${id} is there already`, {cause: error})
    throw error
  }
  for (const [name, content] of ruleFiles(id)) await writeFile(join(folder, name), content)
  console.log(
    [
      `rules/${id} is there: rule.ts, cases.ts, docs.md, docs.en.md. Next:`,
      '  1. put a real error into cases.ts, in words of your own',
      '  2. pnpm generate',
      `  3. pnpm vitest test/conformance -t ${id}     and write rule.ts until it passes`,
      '  4. pnpm ready',
      'docs/authoring.md goes through it step by step.'
    ].join('\n')
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  try {
    await run(process.argv[2])
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
