import {createLinter, Document, type Reading, type Rule} from '@hegao/core'
import {readText} from '@hegao/formats'
import {lexicons, rules} from '@hegao/rules'

/** What one step had the machine do. */
export interface Work {
  /** Regular expressions that were run; one that goes through a text counts once for every match, and once for the end. */
  expressions: number
  /** Characters that expressions, searches and loops passed over. */
  characters: number
}

const nothing = (): Work => ({expressions: 0, characters: 0})

/**
 * The work of checking a text, by step: the rules by id, readings by the name of their function, and whatever else as `rest`.
 * A reading is not counted to the rule that asked for it first.
 *
 * It counts by taking the place of what the language brings: `RegExp.prototype.exec`, through which `test`, `matchAll`, `replace`,
 * `search` and `split` go too once it is not the built-in one (ECMA-262, RegExpExec), and the methods of strings that
 * look at characters. So the counts are the same in every version of Node. `text[index]` is not seen.
 */
export function workOf(text: string): ReadonlyMap<string, Work> {
  const steps = new Map<string, Work>()
  const open: Work[] = []
  const stepOf = (name: string): Work => {
    const step = steps.get(name) ?? nothing()
    steps.set(name, step)
    return step
  }
  const during = <Value>(name: string, run: () => Value): Value => {
    open.push(stepOf(name))
    try {
      return run()
    } finally {
      open.pop()
    }
  }
  const watched = (rule: Rule): Rule => ({...rule, check: (context) => during(rule.id, () => rule.check(context))})
  const linter = createLinter({rules: rules.map((rule) => ({rule: watched(rule)})), lexicons})
  const source = readText(text, {path: 'draft.txt'})
  // What is made once for all documents is not the work of this one.
  linter.check(source, {ledger: true})
  steps.clear()

  const restore: (() => void)[] = []
  const replace = <Target extends object, Key extends keyof Target>(target: Target, key: Key, by: Target[Key]): void => {
    const built = target[key]
    restore.push(() => void (target[key] = built))
    target[key] = by
  }
  const passed = (count: number): void => {
    const step = open.at(-1)
    if (step) step.characters += count
  }
  const {exec} = RegExp.prototype
  const {indexOf, lastIndexOf, includes, charCodeAt, codePointAt, charAt, at, split, normalize} = String.prototype
  const iterate = String.prototype[Symbol.iterator]
  const {read} = Document.prototype
  try {
    replace(RegExp.prototype, 'exec', function (this: RegExp, given) {
      const from = this.global || this.sticky ? this.lastIndex : 0
      const match = exec.call(this, given)
      const step = open.at(-1)
      if (step) {
        step.expressions++
        const end = match ? match.index + match[0].length : this.sticky ? from + 1 : String(given).length
        step.characters += Math.max(0, end - from)
      }
      return match
    })
    replace(String.prototype, 'indexOf', function (this: string, ...given) {
      const found = indexOf.apply(this, given)
      passed((found < 0 ? this.length : found) - (given[1] ?? 0))
      return found
    })
    replace(String.prototype, 'lastIndexOf', function (this: string, ...given) {
      const found = lastIndexOf.apply(this, given)
      passed((given[1] ?? this.length) - Math.max(0, found))
      return found
    })
    replace(String.prototype, 'includes', function (this: string, ...given) {
      passed(this.length - (given[1] ?? 0))
      return includes.apply(this, given)
    })
    replace(String.prototype, 'split', function (this: string, ...given: Parameters<typeof split>) {
      if (typeof given[0] === 'string') passed(this.length)
      return split.apply(this, given)
    } as typeof split)
    replace(String.prototype, 'normalize', function (this: string, form?: string) {
      passed(this.length)
      return normalize.call(this, form)
    })
    replace(String.prototype, Symbol.iterator, function (this: string) {
      passed(this.length)
      return iterate.call(this)
    })
    for (const [name, method] of Object.entries({charCodeAt, codePointAt, charAt, at}))
      replace(String.prototype, name as 'at', function (this: string, index) {
        passed(1)
        return (method as typeof at).call(this, index)
      })
    replace(Document.prototype, 'read', function (this: Document, reading: Reading<unknown>) {
      return during(reading.name, () => read.call(this, reading))
    } as typeof read)
    during('rest', () => linter.check(source, {ledger: true}))
  } finally {
    for (const undo of restore) undo()
  }
  return steps
}
