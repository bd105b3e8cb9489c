import {fill, type Locale} from '@hegao/core'
import {columnsOf, padEnd} from '@hegao/reporters/terminal'
import {helpWords} from './messages.ts'
import {type Option, options} from './options.ts'

export function help(version: string, locale: Locale): string {
  const rows = Object.entries(options).map(([name, option]: [string, Option]) => {
    const short = option.short === undefined ? '    ' : `-${option.short}, `
    return {call: `  ${short}--${name}${valueOf(option, locale)}`, summary: option.summary[locale]}
  })
  const widest = Math.max(...rows.map(({call}) => columnsOf(call)))
  return [
    fill(helpWords.title, {version}, locale),
    '',
    helpWords.usage[locale],
    '',
    helpWords.options[locale],
    ...rows.map(({call, summary}) => `${padEnd(call, widest)}  ${summary}`),
    '',
    helpWords.exit[locale],
    ''
  ].join('\n')
}

function valueOf({value}: Option, locale: Locale): string {
  if (value === undefined) return ''
  return ` ${'zh' in value ? value[locale] : value.join('|')}`
}
