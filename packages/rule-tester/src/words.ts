import {type Message, placeholders, type Rule} from '@hegao/core'
import type {Trial} from './trial.ts'

/** What a placeholder leaves behind when nothing, or nothing that has words, was given for it. */
const leftover = /\{\{\w*\}\}|\bundefined\b|\bnull\b|\bNaN\b|\[object \w+\]/

/** Finds fault with the words that a trial put before people. */
export function judgeWords({messages, ledger = []}: Trial): string[] {
  const faults: string[] = []
  for (const message of messages) {
    for (const words of wordsOf(message)) {
      const rest = leftover.exec(words)
      if (rest) faults.push(`“${rest[0]}” is left over in “${words}”`)
      if (words.includes('应为') && !message.expected?.length)
        faults.push(
          `“${words}” says 应为, but the report has no \`expected\`: only what the text or a lexicon row proves may be called right`
        )
    }
  }
  for (const {reason} of ledger) {
    const rest = leftover.exec(reason ?? '')
    if (rest) faults.push(`“${rest[0]}” is left over in the ledger's “${reason}”`)
  }
  return faults
}

function wordsOf(message: Message): string[] {
  const titles = [...(message.fix ? [message.fix] : []), ...message.suggestions].map(({title}) => title)
  return [
    message.message,
    ...(message.note === undefined ? [] : [message.note]),
    ...message.related.map((related) => related.message),
    ...titles
  ]
}

/** Finds messages that do not say the same in both languages. */
export function judgeTranslations({messages}: Rule): string[] {
  const faults: string[] = []
  for (const [id, words] of Object.entries(messages)) {
    const [zh, en] = [words.zh.trim(), words.en.trim()]
    const [inChinese, inEnglish] = [placeholders(zh).join(', '), placeholders(en).join(', ')]
    if (zh === '' || en === '') faults.push(`message ${id} has no ${zh === '' ? 'Chinese' : 'English'} words`)
    else if (zh === en) faults.push(`message ${id} has the same words in both languages`)
    else if (inChinese !== inEnglish)
      faults.push(`message ${id} has the placeholders ${inChinese || 'none'} in Chinese, ${inEnglish || 'none'} in English`)
  }
  return faults
}
