import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import ajvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {SaxesParser} from 'saxes'
import {describe, expect, it} from 'vitest'
import {fileOf, messageOf, related} from '../testing/sample.ts'
import {createCheckstyleReporter} from './checkstyle.ts'
import {createGithubReporter} from './github.ts'
import {createGitlabReporter} from './gitlab.ts'
import {createJunitReporter} from './junit.ts'
import {createRdjsonReporter} from './rdjson.ts'
import {type CreateReporter, report, type ReportedFile} from './report.ts'
import {createSarifReporter} from './sarif.ts'

const tool = {name: 'hegao', version: '0.1.0'}
const draft = '𠮷林会议提出五个方面任务：甲、乙、丙、丁。'
const plain = messageOf(draft, '五个方面', {
  note: '请核“甲、乙”，\n100%',
  related: [related(draft, '甲、乙、丙、丁', '列举在这里')],
  fix: {title: '改为四个', edits: [{range: [7, 8], text: '四'}]}
})
const mild = messageOf(draft, '任务', {severity: 'info', ruleId: 'numeral-style', fingerprint: 'f1'})
const hidden = messageOf(draft, '会议', {suppressed: {kind: 'baseline', reason: '历史稿'}})
const named: ReportedFile = {...fileOf(draft, [plain, mild, hidden]), path: '稿 件/通知#1,甲.txt'}
const broken: ReportedFile = {path: '坏.txt', result: {messages: [], faults: [{kind: 'read', message: '读不出：<甲>&“乙”'}]}}
const run = (create: CreateReporter, files: readonly ReportedFile[] = [named, broken]): string =>
  report(create, files, {tool, rules: [{id: 'count-mismatch', category: 'fact', summary: {zh: '数目不符', en: 'a number'}}]})

/** Element names of a well-formed document, in order. */
function elementsOf(xml: string): string[] {
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({name}) => names.push(name))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return names
}

describe('SARIF', () => {
  const ajv = new ajvDraft04.default({strict: false})
  // The published plugin is typed for draft 2019; at run time it takes any Ajv.
  addFormats.default(ajv as never)
  const validate = ajv.compile(JSON.parse(readFileSync(new URL('../testing/sarif-2.1.0.schema.json', import.meta.url), 'utf8')))

  it.each([[[]], [[named]], [[named, broken]], [[broken]]])('is valid by the schema of OASIS, whatever the files', (files) => {
    validate(JSON.parse(run(createSarifReporter, files)))
    expect(validate.errors ?? []).toEqual([])
  })

  it('has both places, an encoded path, a stable fingerprint, the fix and the suppression', () => {
    const [{results, tool: described, invocations}] = JSON.parse(run(createSarifReporter)).runs
    expect(results[0]).toMatchObject({
      ruleId: 'count-mismatch',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: '%E7%A8%BF%20%E4%BB%B6/%E9%80%9A%E7%9F%A5%231%2C%E7%94%B2.txt'},
            region: {startLine: 1, startColumn: 8, charOffset: 7, charLength: 4}
          }
        }
      ],
      relatedLocations: [{message: {text: '列举在这里'}, physicalLocation: {region: {charOffset: 14}}}],
      partialFingerprints: {'hegao/v1': plain.fingerprint},
      fixes: [{artifactChanges: [{replacements: [{deletedRegion: {charOffset: 7, charLength: 1}, insertedContent: {text: '四'}}]}]}]
    })
    expect(results[2].suppressions).toEqual([{kind: 'external', justification: '历史稿'}])
    expect(described.driver.rules).toHaveLength(1)
    expect(invocations[0].executionSuccessful).toBe(false)
  })
})

/** Each reporter, and how it names what is grave and what is not. */
const places = {start: {line: 3, column: 1, offset: 9}, end: {line: 3, column: 4, offset: 12}}
const marked: ReportedFile = {
  ...fileOf(draft),
  result: {
    messages: [],
    faults: [
      {kind: 'directive', code: 'unused', message: '没有用到', place: places},
      {kind: 'directive', code: 'unknown', message: '不认识', place: places}
    ]
  }
}

describe('a mark that is not needed', () => {
  it('is told of and fails nothing; one that is not understood does', () => {
    const [{invocations}] = JSON.parse(run(createSarifReporter, [marked])).runs
    expect(invocations[0].executionSuccessful).toBe(true)
    expect(invocations[0].toolExecutionNotifications.map(({level}: {level: string}) => level)).toEqual(['note', 'error'])
    expect(invocations[0].toolExecutionNotifications[0].locations[0].physicalLocation.region.startLine).toBe(3)
    expect(run(createGithubReporter, [marked]).match(/^::\w+/gm)).toEqual(['::notice', '::error'])
    expect(run(createGithubReporter, [marked])).toContain('line=3,endLine=3,col=1,endColumn=4')
    expect(JSON.parse(run(createGitlabReporter, [marked])).map(({severity}: {severity: string}) => severity)).toEqual(['info', 'critical'])
    expect(run(createJunitReporter, [marked])).toMatch(
      /tests="2" failures="0" errors="1">[^]*<system-out>没有用到[^]*<error message="不认识"/
    )
    expect(run(createCheckstyleReporter, [marked]).match(/severity="\w+"/g)).toEqual(['severity="info"', 'severity="error"'])
    expect(JSON.parse(run(createRdjsonReporter, [marked])).diagnostics).toMatchObject([
      {severity: 'INFO', location: {range: {start: {line: 3}}}},
      {severity: 'ERROR'}
    ])
  })
})

describe('annotations of GitHub', () => {
  it('escape what would end a property or a line, and name the other place', () => {
    const [first, second, third] = run(createGithubReporter).split('\n')
    expect(first).toBe(
      '::error file=稿 件/通知#1%2C甲.txt,line=1,endLine=1,col=8,endColumn=12,title=count-mismatch::写“五个方面”，实列4项%0A请核“甲、乙”，%0A100%25%0A→ 稿 件/通知#1,甲.txt:1 列举在这里'
    )
    expect(second).toMatch(/^::notice .*title=numeral-style::/)
    expect(third).toBe('::error file=坏.txt,title=hegao::读不出：<甲>&“乙”')
  })
})

describe('Code Quality of GitLab', () => {
  it('is an array of issues, each with a fingerprint of its own', () => {
    const issues = JSON.parse(run(createGitlabReporter, [named, {...named, path: '另一件.txt'}]))
    expect(issues).toHaveLength(4)
    expect(new Set(issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(4)
    expect(issues[0]).toMatchObject({
      check_name: 'count-mismatch',
      severity: 'major',
      location: {path: named.path, lines: {begin: 1, end: 1}}
    })
  })

  it('is an empty array where nothing is found', () => {
    expect(JSON.parse(run(createGitlabReporter, []))).toEqual([])
  })
})

describe('published schemas', () => {
  const ajv = new Ajv2020({allErrors: true})
  const schemaOf = (name: string) =>
    ajv.compile(JSON.parse(readFileSync(new URL(`../testing/${name}.schema.json`, import.meta.url), 'utf8')))

  it.each([
    ['gitlab', createGitlabReporter],
    ['rdjson', createRdjsonReporter]
  ] as const)('%s takes what we write', (name, create) => {
    const validate = schemaOf(name)
    for (const files of [[], [named], [named, broken, marked], [{...named, source: undefined} as unknown as ReportedFile]]) {
      validate(JSON.parse(run(create, files)))
      expect(validate.errors ?? []).toEqual([])
    }
    expect(validate([{message: 1}])).toBe(false)
  })
})

describe('XML for build servers', () => {
  it('is well-formed: JUnit', () => {
    expect(elementsOf(run(createJunitReporter))).toEqual([
      'testsuites',
      'testsuite',
      'testcase',
      'failure',
      'testcase',
      'system-out',
      'testsuite',
      'testcase',
      'error'
    ])
    expect(elementsOf(run(createJunitReporter, []))).toEqual(['testsuites'])
  })

  it('is well-formed: Checkstyle', () => {
    expect(elementsOf(run(createCheckstyleReporter))).toEqual(['checkstyle', 'file', 'error', 'error', 'file', 'error'])
  })

  it('holds no character that XML cannot hold', () => {
    const odd = {...named, result: {...named.result, messages: [{...plain, message: 'a\u0000b\ud800c\u001bd'}]}}
    expect(run(createCheckstyleReporter, [odd])).toContain('a\ufffdb\ufffdc\ufffdd')
  })
})

describe('rdjson of reviewdog', () => {
  it('counts columns in bytes', () => {
    const {diagnostics} = JSON.parse(run(createRdjsonReporter))
    // 𠮷 is four bytes, each other Han character three.
    expect(diagnostics[0].location.range).toEqual({start: {line: 1, column: 20}, end: {line: 1, column: 32}})
    expect(diagnostics[0].suggestions).toEqual([{range: {start: {line: 1, column: 20}, end: {line: 1, column: 23}}, text: '四'}])
    expect(diagnostics.map(({severity}: {severity: string}) => severity)).toEqual(['ERROR', 'INFO', 'ERROR'])
  })
})
