import type {Document, Plan} from '@hegao/core'

/** Statements with a verb that are shorter than this are alike by chance: 时期是关键时期. */
const shortest = 15
/** Headings of tables are alike without a verb: 时期国民经济和社会发展主要指标完成情况. */
const shortestWithoutVerb = 24

/** A statement made of two plans: “‘十四五’时期是……关键阶段” beside “‘十五五’时期是……关键阶段”. */
export interface Alike {
  readonly first: Plan
  readonly second: Plan
}

/** Statements that are alike but for the plan. Parallel ones in one paragraph are a figure of speech, and are left out. */
export function readAlike(document: Document): Alike[] {
  const found: Alike[] = []
  const seen = new Map<string, Plan>()
  for (const plan of document.mentions('plan')) {
    const statement = statementOf(document, plan)
    if (statement === undefined) continue
    const other = seen.get(statement)
    if (!other) seen.set(statement, plan)
    else if (other.value !== plan.value && document.flowAt(other.start) !== document.flowAt(plan.start))
      found.push({first: other, second: plan})
  }
  return found
}

/** What is said of a plan up to the first number, name or end of sentence. */
const statement = /^(?:时期|期间)，?[^。；！？0-9０-９《》“”]*/
const verb = /^(?:时期|期间)，?[^，。；！？]{0,6}?(?:是|将|要|必须)/

/** What is said of the plan, as far as it is compared; undefined where it is too little. */
function statementOf({text}: Document, plan: Plan): string | undefined {
  const said = statement.exec(text.slice(plan.end, plan.end + 60))?.[0] ?? ''
  const plain = said.replace(/[，、：\s]/g, '')
  const enough = verb.test(said) ? shortest : shortestWithoutVerb
  return plain.length >= enough ? plain.slice(0, enough) : undefined
}
