import {describe, expect, it} from 'vitest'
import type {Source} from './document/source.ts'
import {createLinter} from './linter.ts'
import {defineRule, type Rule} from './rule/define.ts'

function sourceOf(text: string): Source {
  let offset = 0
  const blocks = text.split('\n').map((line) => {
    const block = {kind: 'paragraph', text: line, segments: [{start: 0, length: line.length, source: offset}]} as const
    offset += line.length + 1
    return block
  })
  return {path: 'draft.txt', text, blocks, encoding: 'utf-8', directives: []}
}

/** Reports every occurrence of a word, and names the first as the other place. */
function wordRule(id: string, word: string, extra: Partial<Rule> = {}): Rule {
  return {
    ...defineRule({
      id,
      category: 'wording',
      severity: 'error',
      summary: {zh: '词', en: 'word'},
      reads: ['count'],
      messages: {
        found: {zh: '“{{word}}”出现{{times}}次', en: '“{{word}}” stands {{times}} times'},
        first: {zh: '先见于此', en: 'first here'},
        reason: {zh: '未比', en: 'not compared'}
      },
      check({document, report}) {
        const starts = [...document.text.matchAll(new RegExp(word, 'g'))].map(({index}) => index)
        const [first] = starts
        for (const start of starts.slice(1))
          report(
            'found',
            {start, end: start + word.length},
            {
              certainty: 'certain',
              data: {word, times: starts.length},
              related: first === undefined ? [] : [['first', {start: first, end: first + word.length}]]
            }
          )
      }
    }),
    ...extra
  }
}

const text = '抓好落实，全力抓好落实。\n抓好落实是关键。'

describe('a linter', () => {
  it('reports in the order of the text, with both places and their labels', () => {
    const {messages} = createLinter({rules: [{rule: wordRule('word', '落实')}]}).check(sourceOf(text))
    expect(
      messages.map(({message, place, where, related}) => [
        message,
        place.start.offset,
        where,
        related[0]?.message,
        related[0]?.place.start.offset
      ])
    ).toEqual([
      ['“落实”出现3次', 9, '第1段', '先见于此', 2],
      ['“落实”出现3次', 15, '第2段', '先见于此', 2]
    ])
  })

  it('speaks English when asked', () => {
    const {messages} = createLinter({rules: [{rule: wordRule('word', '落实')}], locale: 'en'}).check(sourceOf(text))
    expect(messages[0]?.message).toBe('“落实” stands 3 times')
  })

  it('says the same whatever the order of its rules', () => {
    const rules = [{rule: wordRule('b-word', '落实')}, {rule: wordRule('a-word', '抓好')}]
    const once = createLinter({rules}).check(sourceOf(text)).messages
    const again = createLinter({rules: rules.toReversed()}).check(sourceOf(text)).messages
    expect(again).toEqual(once)
  })

  it('goes on when a rule throws, and names it', () => {
    const broken = wordRule('broken', '抓好', {
      check() {
        throw new Error('no such thing')
      }
    })
    const result = createLinter({rules: [{rule: broken}, {rule: wordRule('word', '落实')}]}).check(sourceOf(text))
    expect(result.faults).toEqual([{kind: 'rule', ruleId: 'broken', message: 'no such thing'}])
    expect(result.messages).toHaveLength(2)
  })

  it('takes a report without text for a fault of the rule', () => {
    const empty = wordRule('empty', '抓好', {
      check({report}) {
        report('found', {start: 3, end: 3}, {certainty: 'certain'})
      }
    })
    expect(createLinter({rules: [{rule: empty}]}).check(sourceOf(text)).faults).toHaveLength(1)
  })

  it('does not run a rule that is off', () => {
    expect(createLinter({rules: [{rule: wordRule('word', '落实'), severity: 'off'}]}).check(sourceOf(text)).messages).toEqual([])
  })
})

describe('severity', () => {
  const withCertainty = (certainty: 'certain' | 'likely' | 'possible'): Rule =>
    wordRule('word', '落实', {
      check({report}) {
        report('found', {start: 0, end: 2}, {certainty, data: {word: '抓好', times: 1}})
      }
    })
  const severityOf = (certainty: 'certain' | 'likely' | 'possible', severity: 'error' | 'warning' | 'info'): string | undefined =>
    createLinter({rules: [{rule: withCertainty(certainty), severity}]}).check(sourceOf(text)).messages[0]?.severity

  it('is what was configured where the text proves it', () => {
    expect([severityOf('certain', 'error'), severityOf('certain', 'info')]).toEqual(['error', 'info'])
  })

  it('is a warning at most where it is likely, and info where it is possible', () => {
    expect([severityOf('likely', 'error'), severityOf('likely', 'info'), severityOf('possible', 'error')]).toEqual([
      'warning',
      'info',
      'info'
    ])
  })
})

describe('one fault', () => {
  it('is one message: the rule that yields gives its place to the other', () => {
    const loser = wordRule('loser', '抓好落', {yieldsTo: ['winner']})
    const {messages} = createLinter({rules: [{rule: loser}, {rule: wordRule('winner', '落实')}]}).check(sourceOf(text))
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['winner', 'winner'])
  })

  it('brings the place of the loser along where it is another one', () => {
    const winner = wordRule('winner', '关键', {
      check({report}) {
        report(
          'found',
          {start: 18, end: 20},
          {certainty: 'certain', data: {word: '关键', times: 1}, related: [['first', {start: 0, end: 2}]]}
        )
      }
    })
    const loser = wordRule('loser', '抓好', {
      yieldsTo: ['winner'],
      check({report}) {
        report(
          'found',
          {start: 7, end: 9},
          {certainty: 'certain', data: {word: '抓好', times: 2}, related: [['first', {start: 18, end: 20}]]}
        )
      }
    })
    const {messages} = createLinter({rules: [{rule: loser}, {rule: winner}]}).check(sourceOf(text))
    expect(messages).toHaveLength(1)
    expect(messages[0]?.related.map(({message, place}) => [message, place.start.offset])).toEqual([
      ['先见于此', 0],
      ['“抓好”出现2次', 7]
    ])
  })
})

describe('fingerprints', () => {
  const fingerprintsOf = (draft: string, locale: 'zh' | 'en' = 'zh'): string[] =>
    createLinter({rules: [{rule: wordRule('word', '落实')}], locale})
      .check(sourceOf(draft))
      .messages.map(({fingerprint}) => fingerprint)

  it('stay the same when lines move and words are in another language', () => {
    expect(fingerprintsOf(`新的一段。\n\n${text}`)).toEqual(fingerprintsOf(text))
    expect(fingerprintsOf(text, 'en')).toEqual(fingerprintsOf(text))
  })

  it('tell two findings of one sentence apart', () => {
    const [first, second] = fingerprintsOf('落实、落实、落实。')
    expect(first).not.toBe(second)
  })
})

describe('the ledger', () => {
  const draft = '部署三个方面工作，落实两项任务，办好五件实事。'
  const rule = defineRule({
    id: 'counting',
    category: 'fact',
    severity: 'error',
    summary: {zh: '数', en: 'count'},
    reads: ['count'],
    messages: {wrong: {zh: '不符', en: 'wrong'}, alone: {zh: '没有列举', en: 'no list'}},
    check({document, report, confirm, skip}) {
      const [first, second, third] = document.mentions('count')
      if (first) confirm(first, [{start: 0, end: 2}])
      if (second) report('wrong', second, {certainty: 'certain'})
      if (third) skip(third, 'alone')
    }
  })

  it('lists every mention with its verdict, its evidence or its reason', () => {
    const {ledger = []} = createLinter({rules: [{rule}]}).check(sourceOf(draft), {ledger: true})
    expect(ledger.map(({text: mention, status, reason, evidence, value}) => [mention, value, status, reason, evidence[0]?.text])).toEqual([
      ['三个方面', 3, 'confirmed', undefined, '部署'],
      ['两项任务', 2, 'conflict', '不符', undefined],
      ['五件实事', 5, 'unchecked', '没有列举', undefined]
    ])
  })

  it('says of a mention that no rule spoke of that nothing was there to compare', () => {
    const {ledger = []} = createLinter({rules: [{rule: {...rule, check() {}}}]}).check(sourceOf(draft), {ledger: true})
    expect(ledger.map(({status, reason}) => [status, reason])[0]).toEqual(['unchecked', '文中无可比对'])
  })

  it('says of a quantity what it is a quantity of', () => {
    const quantities = {...rule, reads: ['quantity'] as const, check() {}}
    const {ledger = []} = createLinter({rules: [{rule: quantities}]}).check(sourceOf('到2030年，全市常住人口城镇化率力争达到76%。'), {
      ledger: true
    })
    expect(ledger.map(({text: written, about}) => [written, about])).toEqual([
      ['76%', {indicator: '常住人口城镇化率', period: '2030年', scope: '全市', stage: '目标'}]
    ])
  })

  it('stands there only when asked for', () => {
    expect(createLinter({rules: [{rule}]}).check(sourceOf(draft)).ledger).toBeUndefined()
  })
})
