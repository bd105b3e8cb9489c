import type {Document} from './document/document.ts'
import type {Category, LedgerEntry} from './message.ts'
import {type Figure, readFigures} from './mentions/figure/figure.ts'
import {timeInWords} from './mentions/figure/time.ts'
import type {Range} from './range.ts'
import type {Rule} from './rule/define.ts'
import type {Verdict} from './rule/run.ts'
import {fill, type Locale, type Words} from './words.ts'

const nothing: Words = {zh: '文中无可比对', en: 'nothing to compare with'}

/** Every mention of the kinds that the rules read, with how its check came out. */
export function writeLedger(
  document: Document,
  rules: readonly Rule[],
  verdicts: ReadonlyMap<Range, Verdict>,
  locale: Locale
): LedgerEntry[] {
  const kinds = [...new Set(rules.flatMap((rule) => rule.reads))]
  const entries = kinds.flatMap((kind) => document.mentions(kind).map((mention) => ({kind, mention})))
  entries.sort((a, b) => a.mention.start - b.mention.start || kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  return entries.map(({kind, mention}): LedgerEntry => {
    const verdict = verdicts.get(mention)
    const value = 'value' in mention ? mention.value : undefined
    const about = kind === 'quantity' ? aboutFigure(document.read(figuresByStart).get(mention.start), locale) : undefined
    const reason =
      verdict === undefined
        ? fill(nothing, {}, locale)
        : verdict.status === 'confirmed'
          ? undefined
          : fill(verdict.rule.messages[verdict.status === 'conflict' ? verdict.messageId : verdict.reason] ?? nothing, verdict.data, locale)
    return {
      kind,
      category: verdict?.rule.category ?? gravest(rules.filter((rule) => rule.reads.includes(kind))),
      status: verdict?.status ?? 'unchecked',
      text: document.slice(mention),
      ...(typeof value === 'number' || typeof value === 'string' ? {value} : {}),
      ...(about ? {about} : {}),
      place: document.locate(mention),
      where: document.label(mention, locale),
      evidence:
        verdict === undefined || verdict.status === 'unchecked'
          ? []
          : verdict.evidence.map((range) => ({text: document.slice(range), place: document.locate(range)})),
      ...(reason === undefined ? {} : {reason}),
      ...(verdict ? {ruleId: verdict.rule.id} : {})
    }
  })
}

/** By consequence, the gravest first. */
const consequences: readonly Category[] = ['protocol', 'fact', 'wording', 'layout']

/** What it would cost if any of these rules had something to say. */
const gravest = (rules: readonly Rule[]): Category =>
  consequences.find((category) => rules.some((rule) => rule.category === category)) ?? 'layout'

const figuresByStart = (document: Document): ReadonlyMap<number, Figure> =>
  new Map(document.read(readFigures).map((figure) => [figure.start, figure]))

const aims: Words = {zh: '目标', en: 'target'}
const changes: Words = {zh: '增减幅', en: 'change'}

/** 指标、时期、范围、性质 of a figure, each only where the text says it. */
function aboutFigure(figure: Figure | undefined, locale: Locale): Record<string, string> | undefined {
  if (!figure) return undefined
  const stage = [
    figure.stage === 'target' ? aims[locale] : '',
    figure.manner,
    figure.relation === 'growth' || figure.relation === 'gain' || figure.relation === 'increment' ? changes[locale] : ''
  ]
    .filter(Boolean)
    .join('·')
  const {name, time, body} = figure
  return Object.fromEntries(
    Object.entries({indicator: name + figure.thing, period: timeInWords(time), scope: body, stage}).filter(([, words]) => words !== '')
  )
}
