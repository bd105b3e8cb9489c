/** The language of what people read: messages, labels, reports. Never taken from the environment. */
export type Locale = 'zh' | 'en'

/** One sentence for people in both languages, with the same `{{placeholders}}`. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** What may stand in a placeholder. A list is joined as its language joins lists; `Words` are chosen by locale. */
export type Datum = string | number | Words | readonly (string | number)[]

export type Data = Readonly<Record<string, Datum>>

const placeholder = /\{\{(\w+)\}\}/g

/** Fills the placeholders of one sentence. One that has no datum stays as it is, so that the rule tester can refuse it. */
export function fill(words: Words, data: Data, locale: Locale): string {
  return words[locale].replace(placeholder, (whole, name: string) => {
    const datum = data[name]
    return datum === undefined ? whole : say(datum, locale)
  })
}

/** The names of the placeholders in a template, sorted, each once. */
export function placeholders(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(placeholder), (match) => match[1] ?? ''))].toSorted()
}

function say(datum: Datum, locale: Locale): string {
  if (typeof datum === 'string') return datum
  if (typeof datum === 'number') return String(datum)
  if ('zh' in datum) return datum[locale]
  return datum.join(locale === 'zh' ? '、' : ', ')
}
