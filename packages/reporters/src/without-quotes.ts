import {fill, isRest, type Locale, type Message, type Place, type RuleMeta} from '@hegao/core'
import {words} from './messages.ts'
import type {ReportedFile} from './report.ts'

/**
 * The file without a word of its text, for whoever may see that something is wrong and where, but not what is written there: of a
 * message its rule, its severity and its places are left. Names of files, and what rules are configured by, stay.
 *
 * @param rules those of the run; of another rule the id stands for its summary
 */
export function withoutQuotes(
  {path, encoding, result: {messages, faults}}: ReportedFile,
  rules: readonly Pick<RuleMeta, 'id' | 'summary'>[],
  locale: Locale
): ReportedFile {
  const summaryOf = (ruleId: string): string => rules.find(({id}) => id === ruleId)?.summary[locale] ?? ruleId
  const lineOf = ({start}: Place): string => fill(words.line, {line: start.line}, locale)
  const bare = (message: Message): Message => ({
    ruleId: message.ruleId,
    messageId: message.messageId,
    severity: message.severity,
    certainty: message.certainty,
    category: message.category,
    message: isRest(message) ? message.message : summaryOf(message.ruleId),
    actual: '',
    place: message.place,
    where: lineOf(message.place),
    related: message.related.map(({place, path: other}) => ({
      message: fill(words.otherPlace, {}, locale),
      place,
      where: lineOf(place),
      ...(other === undefined ? {} : {path: other})
    })),
    suggestions: [],
    fingerprint: message.fingerprint,
    data: {},
    ...(message.suppressed ? {suppressed: message.suppressed} : {})
  })
  return {path, ...(encoding === undefined ? {} : {encoding}), result: {messages: messages.map(bare), faults}}
}
