import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {lexiconDates, lexicons, presets, profiles, rules} from '@hegao/rules'
import {
  CancellationTokenSource,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  LSPErrorCodes,
  type ResponseError,
  type WorkspaceEdit
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {describe, expect, onTestFinished, test} from 'vitest'
import {type ClientOptions, connect, type TestClient, usualCapabilities} from '../testing/client.ts'
import type {Ledger, Page, RuleList, SuppressionReply} from './protocol.ts'

const knowledge = {rules, lexicons, lexiconDates, presets, profiles}
const pages = new URL('../../../rules/', import.meta.url)

async function started(options: ClientOptions = {}): Promise<TestClient> {
  const {client} = connect({knowledge, pages, version: '0.0.0', today: () => '2026-06-01'})
  onTestFinished(() => client.stop())
  await client.start({...options, settings: {delay: 5, ...options.settings}})
  return client
}

/** A folder of its own for a test, with files in it; gone when the test is over. */
function folder(files: Readonly<Record<string, string>> = {}): {readonly uri: string; readonly file: (name: string) => string} {
  const cwd = mkdtempSync(path.join(tmpdir(), 'hegao-'))
  onTestFinished(() => rmSync(cwd, {recursive: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    writeFileSync(path.join(cwd, name), content)
  }
  return {uri: pathToFileURL(cwd).href, file: (name) => pathToFileURL(path.join(cwd, name)).href}
}

const draft = '街道工作要点\n\n𠮷林街道下一步重点推进四项工作：一是补短板，二是促均衡，三是优环境。\n'
const claim = {start: {line: 2, character: 12}, end: {line: 2, character: 16}}
const list = {start: {line: 2, character: 17}, end: {line: 2, character: 35}}

const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({code}) => code)

/** The text of a document after an edit, as an editor would apply it. */
function applied(text: string, edit: WorkspaceEdit, uri: string): string {
  const changes =
    edit.changes?.[uri] ??
    edit.documentChanges?.flatMap((change) => ('edits' in change && change.textDocument.uri === uri ? change.edits : [])) ??
    []
  return TextDocument.applyEdits(
    TextDocument.create(uri, '', 0, text),
    changes.filter((change) => 'newText' in change)
  )
}

describe('diagnostics', () => {
  test('are pushed with both places, in UTF-16 behind 𠮷', async () => {
    const client = await started()
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    const [diagnostic, ...others] = await client.diagnostics(uri)
    expect(others).toEqual([])
    expect(diagnostic).toMatchObject({
      range: claim,
      severity: 1,
      code: 'count-mismatch',
      source: 'hegao',
      relatedInformation: [{location: {uri, range: list}, message: '列举在这里（第1段）'}],
      data: {messageId: 'mismatch', category: 'fact', certainty: 'certain', where: '第1段'}
    })
    expect(diagnostic?.message).toBe('写“四项工作”，实列3项：一是补短板、二是促均衡、三是优环境\n说明：请核是改数，还是补漏、删重')
  })

  test.each([
    ['utf-8', 34],
    ['utf-32', 11]
  ])('are counted in %s where the client takes nothing else', async (encoding, character) => {
    const client = await started({capabilities: {...usualCapabilities, general: {positionEncodings: [encoding]}}})
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    expect((await client.diagnostics(uri))[0]?.range.start).toEqual({line: 2, character})
    // 四 becomes 三: the edit comes in the same units.
    const width = encoding === 'utf-8' ? 3 : 1
    const range = {start: {line: 2, character}, end: {line: 2, character: character + width}}
    await client.change(uri, [{range, text: '三'}])
    expect(await client.diagnostics(uri)).toEqual([])
  })

  test('name other places in words where the client cannot show them', async () => {
    const client = await started({capabilities: {}})
    await client.open('file:///tmp/a.txt', draft)
    const [diagnostic] = await client.diagnostics('file:///tmp/a.txt')
    expect(diagnostic?.message).toContain('\n→ 3:18 列举在这里（第1段）')
    expect(diagnostic).not.toHaveProperty('relatedInformation')
  })

  test('follow edits, and go when the document is closed', async () => {
    const client = await started()
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    await client.diagnostics(uri)
    await client.change(uri, [{range: {start: claim.start, end: {line: 2, character: 13}}, text: '三'}])
    expect(await client.diagnostics(uri)).toEqual([])
    await client.change(uri, [{text: draft}])
    expect(codes(await client.diagnostics(uri))).toEqual(['count-mismatch'])
    await client.close(uri)
    await client.until(() => client.statuses.find(({state}) => state === 'closed'))
    expect(client.published.at(-1)).toEqual({uri, diagnostics: []})
    expect(client.statuses.at(-1)).toEqual({uri, version: 3, state: 'closed'})
  })

  test('come once for a burst of keystrokes', async () => {
    const client = await started({settings: {delay: 60}})
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    await client.diagnostics(uri)
    const before = client.published.length
    for (let typed = 0; typed < 20; typed++)
      await client.change(uri, [{range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, text: '新'}])
    await client.diagnostics(uri)
    expect(client.published.length - before).toBe(1)
  })

  test('are as many as there are', async () => {
    const client = await started()
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, `街道工作要点\n\n${'做好工作，，确保落实。。'.repeat(800)}\n`)
    expect((await client.diagnostics(uri)).length).toBeGreaterThan(1500)
  })

  test('are there for untitled documents, by their language', async () => {
    const client = await started()
    await client.open('untitled:Untitled-1', '# 要点\n\n要抓好**四项**工作：一是补短板，二是促均衡，三是优环境。\n', 'markdown')
    const [diagnostic] = await client.diagnostics('untitled:Untitled-1')
    expect(diagnostic?.range).toEqual({start: {line: 2, character: 5}, end: {line: 2, character: 11}})
  })

  test('mark what an edit would take out as unnecessary', async () => {
    const client = await started()
    await client.open('file:///tmp/a.txt', '街道工作要点\n\n各部门要抓好工作\u200b落实，确保见效。\n')
    expect((await client.diagnostics('file:///tmp/a.txt')).map(({code, tags}) => [code, tags])).toEqual([['script-mix', [1]]])
  })

  test('wait for the document to be saved where that is set', async () => {
    const client = await started({settings: {run: 'onSave'}})
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    await client.diagnostics(uri)
    const before = client.published.length
    await client.change(uri, [{text: '街道工作要点\n\n一切正常。\n'}])
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(client.published.length).toBe(before)
    await client.save(uri)
    expect(await client.diagnostics(uri)).toEqual([])
  })
})

describe('a client that asks for diagnostics', () => {
  const capabilities = {
    ...usualCapabilities,
    textDocument: {...usualCapabilities.textDocument, diagnostic: {relatedInformation: true}},
    workspace: {...usualCapabilities.workspace, diagnostics: {refreshSupport: true}}
  }
  const uri = 'file:///tmp/a.txt'

  test('is answered, and told when nothing has changed', async () => {
    const client = await started({capabilities})
    await client.open(uri, draft)
    const first = await client.request<{kind: string; resultId: string; items: Diagnostic[]}>('textDocument/diagnostic', {
      textDocument: {uri}
    })
    expect(first).toMatchObject({kind: 'full', items: [{code: 'count-mismatch', range: claim}]})
    const second = await client.request('textDocument/diagnostic', {textDocument: {uri}, previousResultId: first.resultId})
    expect(second).toEqual({kind: 'unchanged', resultId: first.resultId})
    expect(client.published).toEqual([])
  })

  test('is answered once for a burst, the rest is cancelled', async () => {
    const client = await started({capabilities})
    await client.open(uri, draft)
    const answers = await Promise.allSettled(
      Array.from({length: 20}, async () => {
        await client.change(uri, [{range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, text: '新'}])
        return client.request<{items: Diagnostic[]}>('textDocument/diagnostic', {textDocument: {uri}})
      })
    )
    expect(
      answers.filter(({status}) => status === 'rejected').map((answer) => 'reason' in answer && [answer.reason.code, answer.reason.data])
    ).toEqual(Array.from({length: 19}, () => [-32802, {retriggerRequest: false}]))
    expect(client.statuses.filter(({state}) => state === 'checked')).toHaveLength(1)
  })

  test('that takes its question back hears just that: vscode-languageclient asks anew only then', async () => {
    const client = await started({capabilities})
    await client.open(uri, draft)
    await client.change(uri, [{range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, text: '新'}])
    const token = new CancellationTokenSource()
    const answer = client.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}}, token.token)
    token.cancel()
    const {code, data} = await answer.then(
      () => ({code: 'answered', data: undefined}),
      (error: ResponseError) => error
    )
    expect([code, data]).toEqual([LSPErrorCodes.RequestCancelled, undefined])
  })

  test('is asked to ask again when a configuration has changed', async () => {
    const {uri: root, file} = folder({'a.txt': draft})
    const client = await started({capabilities, folders: [root]})
    await client.open(file('a.txt'), draft)
    await client.request('textDocument/diagnostic', {textDocument: {uri: file('a.txt')}})
    writeFileSync(new URL(file('.hegaorc.yaml')), 'rules:\n  count-mismatch: warning\n')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: file('.hegaorc.yaml'), type: 1}]})
    await client.until(() => client.logged.find((line) => line === 'refresh'))
    expect(await client.request('textDocument/diagnostic', {textDocument: {uri: file('a.txt')}})).toMatchObject({items: [{severity: 2}]})
  })

  test('is answered for what is not open, too', async () => {
    const client = await started({capabilities})
    expect(await client.request('textDocument/diagnostic', {textDocument: {uri: 'file:///tmp/not-open.txt'}})).toEqual({
      kind: 'full',
      items: []
    })
  })
})

describe('why nothing happened', () => {
  test.each<[string, string, string, string, NonNullable<ClientOptions['settings']>]>([
    ['another language', 'file:///tmp/a.js', 'javascript', '不核语言为“javascript”的文件', {}],
    ['a setting', 'file:///tmp/a.txt', 'plaintext', '设置 hegao.enable 为 false', {enable: false}],
    [
      'its length',
      'file:///tmp/a.txt',
      'plaintext',
      `全文${draft.length}字，超过 hegao.longest 所设的10字；可调大设置，或用命令行核`,
      {longest: 10}
    ]
  ])('%s', async (_, uri, languageId, reason, settings) => {
    const client = await started({settings})
    await client.open(uri, draft, languageId)
    expect(await client.diagnostics(uri)).toEqual([])
    expect(client.statuses).toEqual([{uri, version: 1, state: 'skipped', reason}])
    expect(client.logged.at(-1)).toBe(`${path.basename(uri)}：未核。${reason}`)
  })

  test('an ignored file', async () => {
    const {uri, file} = folder({'.hegaorc.yaml': 'ignore: archive/\n'})
    const client = await started({folders: [uri]})
    await client.open(file('archive/a.txt'), draft)
    expect(await client.diagnostics(file('archive/a.txt'))).toEqual([])
    expect(client.statuses.at(-1)?.reason).toBe('配置不核这份稿件（.hegaorc.yaml:1:9）')
  })

  test('a setting that cannot be used, said once', async () => {
    // What a client sends is not what its types say.
    const settings = {codeLens: 'ja'} as unknown as NonNullable<ClientOptions['settings']>
    const client = await started({settings})
    for (const name of ['a', 'b']) {
      await client.open(`file:///tmp/${name}.txt`, draft)
      await client.diagnostics(`file:///tmp/${name}.txt`)
    }
    expect(client.logged.filter((line) => line.includes('codeLens'))).toEqual(['设置 hegao.codeLens 不能是 "ja"，按默认'])
  })
})

describe('configurations', () => {
  test('hold, and are read again when they are saved, without a watching client', async () => {
    const {uri, file} = folder({'.hegaorc.yaml': 'rules:\n  count-mismatch: off\n'})
    const client = await started({capabilities: {}, folders: [uri]})
    await client.open(file('sub/a.txt'), draft)
    expect(await client.diagnostics(file('sub/a.txt'))).toEqual([])
    writeFileSync(new URL(file('.hegaorc.yaml')), 'rules:\n  count-mismatch: info\n')
    await client.save(file('sub/a.txt'))
    expect((await client.diagnostics(file('sub/a.txt'), (found) => found.length > 0))[0]?.severity).toBe(3)
  })

  test('are shown at their line and once in words where they are wrong, and all is well once they are mended', async () => {
    const {uri, file} = folder({'.hegaorc.yaml': 'rules:\n  count-missmatch: off\n'})
    const client = await started({folders: [uri]})
    for (const name of ['a.txt', 'b.txt']) {
      await client.open(file(name), draft)
      expect(await client.diagnostics(file(name))).toEqual([])
    }
    const [problem, ...others] = await client.diagnostics(file('.hegaorc.yaml'))
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      range: {start: {line: 1, character: 2}},
      severity: 1,
      message: '没有“count-missmatch”这条规则，是否要写 count-mismatch？'
    })
    expect(client.shown).toEqual(['核稿配置有误：.hegaorc.yaml:2:3 没有“count-missmatch”这条规则，是否要写 count-mismatch？'])
    expect(client.statuses.at(-1)).toMatchObject({state: 'failed'})
    writeFileSync(new URL(file('.hegaorc.yaml')), 'rules:\n  count-mismatch: warning\n')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: file('.hegaorc.yaml'), type: 2}]})
    for (const name of ['a.txt', 'b.txt']) expect(await client.diagnostics(file(name), (found) => found.length > 0)).toHaveLength(1)
    expect(client.published.findLast((params) => params.uri === file('.hegaorc.yaml'))?.diagnostics).toEqual([])
    expect(client.shown).toHaveLength(1)
  })

  test('that are open and not saved hold as they are in the editor', async () => {
    const {uri, file} = folder({'.hegaorc.yaml': '{}\n'})
    const client = await started({folders: [uri]})
    await client.open(file('a.txt'), draft)
    await client.diagnostics(file('a.txt'))
    await client.open(file('.hegaorc.yaml'), '{}\n', 'yaml')
    await client.change(file('.hegaorc.yaml'), [{text: 'rules:\n  count-mismatch: off\n'}])
    expect(await client.diagnostics(file('a.txt'), (found) => found.length === 0)).toEqual([])
    await client.close(file('.hegaorc.yaml'))
    expect(await client.diagnostics(file('a.txt'), (found) => found.length === 1)).toHaveLength(1)
  })

  test('that are being written are wrong at their line only; in words too once they are closed', async () => {
    const {uri, file} = folder({'.hegaorc.yaml': 'rules:\n  count-missmatch: off\n'})
    const client = await started({folders: [uri]})
    await client.open(file('.hegaorc.yaml'), 'rul\n', 'yaml')
    await client.open(file('a.txt'), draft)
    expect(await client.diagnostics(file('.hegaorc.yaml'), (found) => found.length > 0)).toHaveLength(1)
    expect(client.shown).toEqual([])
    await client.close(file('.hegaorc.yaml'))
    expect(await client.until(() => client.shown[0])).toMatch(/^核稿配置有误：\.hegaorc\.yaml:2:3/)
  })

  test('of lexicons are read again when a file of theirs changes', async () => {
    const row = (day: string): string => `rows:\n  - {id: plan-15, source: 云川市试行文件, reviewed: ${day}}\n`
    const {uri, file} = folder({'.hegaorc.yaml': 'lexicons:\n  five-year-plans: plans.yaml\n', 'plans.yaml': row('2026-13-01')})
    const client = await started({folders: [uri]})
    await client.open(file('a.txt'), draft)
    expect(await client.diagnostics(file('plans.yaml'))).toHaveLength(1)
    writeFileSync(new URL(file('plans.yaml')), row('2026-01-01'))
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: file('plans.yaml'), type: 2}]})
    expect(codes(await client.diagnostics(file('a.txt'), (found) => found.length > 0))).toEqual(['count-mismatch'])
  })

  test('beside a draft are shown in their own file where they are wrong', async () => {
    const {uri, file} = folder({'a.txt.hegao.yaml': 'suppressions:\n  - reason: 无\n'})
    const client = await started({folders: [uri]})
    await client.open(file('a.txt'), draft)
    expect(codes(await client.diagnostics(file('a.txt')))).toEqual(['count-mismatch'])
    expect(await client.diagnostics(file('a.txt.hegao.yaml'))).toHaveLength(1)
  })

  test('of each workspace folder hold in it', async () => {
    const one = folder({'.hegaorc.yaml': 'rules:\n  count-mismatch: off\n'})
    const two = folder()
    const client = await started({folders: [one.uri, two.uri]})
    await client.open(one.file('a.txt'), draft)
    await client.open(two.file('a.txt'), draft)
    expect(await client.diagnostics(one.file('a.txt'))).toEqual([])
    expect(await client.diagnostics(two.file('a.txt'))).toHaveLength(1)
  })

  test('that a setting names and that are not there are said once, and nothing is checked by half', async () => {
    const {uri, file} = folder()
    const client = await started({folders: [uri], settings: {configuration: 'none.yaml'}})
    for (const name of ['a.txt', 'b.txt']) {
      await client.open(file(name), draft)
      expect(await client.diagnostics(file(name))).toEqual([])
    }
    expect(client.statuses.map(({state}) => state)).toEqual(['failed', 'failed'])
    expect(client.shown).toEqual(['核稿配置有误：none.yaml 没有这个配置文件'])
  })

  test.each([
    ['', 2],
    ['speech', 3]
  ])('hold for the kind of text that a setting names (%j)', async (profile, severity) => {
    const client = await started({settings: {profile}})
    const twice = '要把任务分解到岗、落实到人，逐月通报进展，年底统一考核评议。'
    await client.open('file:///tmp/a.txt', `街道工作要点\n\n各部门要先行一步。${twice}\n\n各社区要抓好宣传。${twice}\n`)
    expect((await client.diagnostics('file:///tmp/a.txt')).map((found) => [found.code, found.severity])).toEqual([
      ['duplicate-sentence', severity]
    ])
  })

  test('go from another folder when one comes to the workspace', async () => {
    const {uri, file} = folder({'set/own.yaml': 'rules:\n  count-mismatch: off\n', 'own.yaml': '{}\n'})
    const client = await started({folders: [uri], settings: {configuration: 'own.yaml'}})
    await client.open(file('set/a.txt'), draft)
    expect(await client.diagnostics(file('set/a.txt'))).toHaveLength(1)
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {added: [{uri: file('set'), name: 'set'}], removed: []}
    })
    expect(await client.diagnostics(file('set/a.txt'), (found) => found.length === 0)).toEqual([])
  })
})

describe('actions', () => {
  const actions = (client: TestClient, uri: string, range: unknown, only?: readonly string[], diagnostics: readonly Diagnostic[] = []) =>
    client.request<CodeAction[]>('textDocument/codeAction', {textDocument: {uri}, range, context: {diagnostics, ...(only ? {only} : {})}})
  const whole = {start: {line: 0, character: 0}, end: {line: 9, character: 0}}

  test('make a fix, all safe fixes, and what a person chooses', async () => {
    const text = '街道工作要点\n\n做好工作，，确保𠮷林落实。。\n\n要严格落实落实各项制度。\n'
    const client = await started()
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, text)
    const diagnostics = await client.diagnostics(uri)
    const found = await actions(client, uri, whole, ['quickfix'], diagnostics)
    const fixes = found.filter(({isPreferred}) => isPreferred)
    expect(fixes.map(({edit}) => edit && applied(text, edit, uri).split('\n')[2])).toEqual([
      '做好工作，确保𠮷林落实。。',
      '做好工作，，确保𠮷林落实。'
    ])
    expect(fixes[0]?.diagnostics).toEqual([diagnostics[0]])
    const [all, ...others] = await actions(client, uri, whole, ['source.fixAll'])
    expect(others).toEqual([])
    expect(all).toMatchObject({kind: 'source.fixAll.hegao', title: '改好全文可放心改的（2处）'})
    expect(all?.edit && applied(text, all.edit, uri)).toBe('街道工作要点\n\n做好工作，确保𠮷林落实。\n\n要严格落实落实各项制度。\n')
    expect(await actions(client, uri, whole, ['refactor'])).toEqual([])
  })

  test.each([
    [
      'markdown',
      'a.md',
      '# 要点\n\n> 要抓好四项工作：一是补短板，二是促均衡，三是优环境。\n',
      '> <!-- hegao-disable-next-line count-mismatch -- 原文如此 -->\n> 要抓好'
    ],
    [
      'markdown',
      'a.md',
      '# 要点\n\n1. 要抓好四项工作：\n   一是补短板，二是促均衡，三是优环境。\n',
      '<!-- hegao-disable-next-line count-mismatch -- 原文如此 -->\n1. 要抓好'
    ],
    [
      'markdown',
      'a.md',
      '| 部门 | 工作 |\n|---|---|\n| 街道 | 抓好四项工作：一是补短板，二是促均衡，三是优环境。 |\n',
      '\n\n<!-- hegao-disable-file '
    ],
    [
      'html',
      'a.html',
      '<h1>要点</h1>\n<p>要抓好四项工作：一是补短板，二是促均衡，三是优环境。</p>\n',
      '<p><!-- hegao-disable-next-line count-mismatch -- 原文如此 -->要抓好'
    ]
  ])('suppress a finding in a comment (%s)', async (languageId, name, text, expected) => {
    const {uri, file} = folder()
    const client = await started({folders: [uri], settings: {showSuppressed: true}})
    await client.open(file(name), text, languageId)
    const [diagnostic] = await client.diagnostics(file(name))
    const reply = await client.request<SuppressionReply>('hegao/suppression', {
      uri: file(name),
      ruleId: 'count-mismatch',
      fingerprint: diagnostic?.data.fingerprint,
      reason: '原文如此'
    })
    const after = applied(text, reply.edit as WorkspaceEdit, file(name))
    expect(after).toContain(expected)
    await client.change(file(name), [{text: after}])
    const [now, ...others] = await client.diagnostics(file(name))
    expect(others).toEqual([])
    expect(now).toMatchObject({severity: 4})
    expect(now?.message).toContain('不报：写“四项工作”')
    expect(now?.message).toContain('（原文如此）')
  })

  test('suppress a finding in plain text by an entry in the file beside it', async () => {
    const {uri, file} = folder()
    const client = await started({folders: [uri]})
    await client.open(file('a.txt'), draft)
    const [diagnostic] = await client.diagnostics(file('a.txt'))
    const [action] = (await actions(client, file('a.txt'), claim)).filter(({title}) => title.startsWith('不报'))
    expect(action?.title).toBe('不报这一处（count-mismatch），写明理由')
    const content = `suppressions:\n  # count-mismatch\n  - fingerprints:\n      - ${diagnostic?.data.fingerprint}\n    reason: 此处写明理由\n`
    expect(action?.edit).toEqual({
      documentChanges: [
        {kind: 'create', uri: file('a.txt.hegao.yaml'), options: {ignoreIfExists: true}},
        {
          textDocument: {uri: file('a.txt.hegao.yaml'), version: null},
          edits: [{range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}}, newText: content}]
        }
      ]
    })
    writeFileSync(new URL(file('a.txt.hegao.yaml')), content)
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: file('a.txt.hegao.yaml'), type: 1}]})
    expect(await client.diagnostics(file('a.txt'), (found) => found.length === 0)).toEqual([])
  })

  test('leave the reason to a client that asks for it', async () => {
    const client = await started({initializationOptions: {commands: ['hegao.suppress']}})
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    const [diagnostic] = await client.diagnostics(uri)
    const found = await actions(client, uri, claim)
    expect(found.find(({command}) => command)?.command).toMatchObject({
      command: 'hegao.suppress',
      arguments: [{uri, ruleId: 'count-mismatch', fingerprint: diagnostic?.data.fingerprint}]
    })
  })

  test.each([
    ['untitled:Untitled-1', '原文如此', '纯文本的不报标记写在稿件旁边的文件里，请先存盘'],
    ['file:///tmp/a.txt', ' \n', '请写明理由']
  ])('say why a finding of %s cannot be suppressed', async (uri, reason, refused) => {
    const client = await started()
    await client.open(uri, draft)
    const [diagnostic] = await client.diagnostics(uri)
    const fingerprint: unknown = diagnostic?.data.fingerprint
    expect(await client.request('hegao/suppression', {uri, ruleId: 'count-mismatch', fingerprint, reason})).toEqual({refused})
  })

  test('allow words from now on, in the option of the rule', async () => {
    const {uri, file} = folder({'.hegaorc.yaml': '# 街道的设置\nrules:\n  numeral-style: off\n'})
    const client = await started({folders: [uri]})
    const text = '街道工作要点\n\n周峰羣同志出席会议。\n'
    await client.open(file('a.txt'), text)
    const [diagnostic] = await client.diagnostics(file('a.txt'))
    expect(diagnostic?.code).toBe('script-mix')
    const [action] = (await actions(client, file('a.txt'), diagnostic?.range)).filter(({title}) => title.startsWith('今后'))
    expect(action?.title).toBe('今后照用“羣”，写入.hegaorc.yaml')
    const before = '# 街道的设置\nrules:\n  numeral-style: off\n'
    const after = action?.edit && applied(before, action.edit, file('.hegaorc.yaml'))
    expect(after).toBe('# 街道的设置\nrules:\n  numeral-style: off\n  script-mix: [ error, { allow: 羣 } ]\n')
    writeFileSync(new URL(file('.hegaorc.yaml')), after ?? '')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: file('.hegaorc.yaml'), type: 2}]})
    expect(await client.diagnostics(file('a.txt'), (found) => found.length === 0)).toEqual([])
  })

  test('allow words from now on, in a row of the lexicon; the longer words that are selected, if they will do', async () => {
    const {uri, file} = folder()
    const client = await started({folders: [uri]})
    const text = '街道工作要点\n\n要推进一路一带城市群建设，拓宽渠道。\n'
    await client.open(file('a.txt'), text)
    const [diagnostic] = await client.diagnostics(file('a.txt'))
    expect(diagnostic?.code).toBe('fixed-formulation')
    const selection = {start: {line: 2, character: 3}, end: {line: 2, character: 10}}
    const [action] = (await actions(client, file('a.txt'), selection)).filter(({title}) => title.startsWith('今后'))
    expect(action?.title).toBe('今后照用“一路一带城市群”，写入.hegaorc.yaml')
    const content = action?.edit && applied('', action.edit, file('.hegaorc.yaml'))
    expect(content).toMatch(
      /^lexicons:\n {2}formulations:\n {4}- rows:\n {8}- id: [a-z-]+\n {10}within:\n(?: {12}- .+\n)* {12}- 一路一带城市群\n$/
    )
    writeFileSync(new URL(file('.hegaorc.yaml')), content ?? '')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: file('.hegaorc.yaml'), type: 1}]})
    expect(await client.diagnostics(file('a.txt'), (found) => found.length === 0)).toEqual([])
    expect(client.shown).toEqual([])
  })

  test('offer no allowance where there is none', async () => {
    const client = await started()
    await client.open('file:///tmp/a.txt', draft)
    expect((await actions(client, 'file:///tmp/a.txt', claim)).map(({title}) => title)).toEqual(['不报这一处（count-mismatch），写明理由'])
  })
})

describe('what is known of a place', () => {
  test('stands in a hover: the message, why there is the rule, what the ledger says', async () => {
    const client = await started()
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    const hover = await client.request<Hover>('textDocument/hover', {textDocument: {uri}, position: {line: 2, character: 13}})
    expect(hover.range).toEqual(claim)
    const {value} = hover.contents as {value: string}
    expect(value).toContain('**事实差错** 写“四项工作”，实列3项')
    expect(value).toContain(`[3:18](${uri}#L3,18) 列举在这里`)
    expect(value).toContain('**这条规则** 写明的数目与实际列举的项数不符')
    expect(value).toContain('规则说明：`hegao explain count-mismatch`')
    expect(value).toContain('**核稿清单**\n- 计数“四项工作”：矛盾')
    expect(await client.request('textDocument/hover', {textDocument: {uri}, position: {line: 0, character: 0}})).toBeNull()
  })

  test('stands there once where the client shows messages itself, and its page is a command of the client', async () => {
    const client = await started({initializationOptions: {pages: true, hoverMessages: false, commands: ['hegao.openPage']}})
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    const hover = await client.request<Hover>('textDocument/hover', {textDocument: {uri}, position: {line: 2, character: 13}})
    const {value} = hover.contents as {value: string}
    expect(value).toMatch(/^\*\*这条规则\*\*/)
    const link = /\[规则说明\]\(command:hegao\.openPage\?([^)]+)\)/.exec(value)?.[1] ?? ''
    expect(JSON.parse(decodeURIComponent(link))).toEqual(['hegao-rule:/count-mismatch.md?locale=zh'])
  })

  test('is shown as plain words where the client shows no markup', async () => {
    const client = await started({capabilities: {}, locale: 'en-GB'})
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    const hover = await client.request<Hover>('textDocument/hover', {textDocument: {uri}, position: {line: 2, character: 13}})
    expect(hover.contents).toMatchObject({kind: 'plaintext'})
    expect((hover.contents as {value: string}).value).toMatch(/^factual error|^fact error/)
    expect((hover.contents as {value: string}).value).not.toMatch(/\*\*|\\/)
  })

  test('stands in code lenses, which can be switched off', async () => {
    const text =
      '街道工作要点\n\n一要落实补贴、放开准入、整顿中介三项措施。\n\n下一步推进四项工作：一是补短板，二是促均衡，三是优环境。\n\n坚持“三个不放松”。\n'
    const client = await started({initializationOptions: {commands: ['hegao.showPlaces']}})
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, text)
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', {textDocument: {uri}})
    expect(lenses.map(({command}) => command?.title)).toEqual(['三项措施 ✓ 3项', '四项工作 ✗ 3项', '三个不放松 ? 文中没有逐项列出'])
    expect(lenses[0]?.command?.command).toBe('hegao.showPlaces')
    expect(lenses[0]?.command?.arguments?.[2]).toHaveLength(3)
    client.settings = {...client.settings, codeLens: false}
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    await client.until(() => client.logged.find((line) => line.includes('重新读过')))
    expect(await client.request('textDocument/codeLens', {textDocument: {uri}})).toEqual([])
  })

  test('is shown by a jump where the client has no view of places', async () => {
    const client = await started()
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', {textDocument: {uri}})
    expect(lens?.command).toMatchObject({command: 'hegao.jump', arguments: [uri, list]})
    await client.request('workspace/executeCommand', {command: 'hegao.jump', arguments: lens?.command?.arguments})
    expect(client.shown).toEqual([uri])
  })

  test('stands in the ledger, kind by kind', async () => {
    const client = await started()
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, `${draft}\n会期2026年3月5日，，共3天。\n`)
    const ledger = await client.request<Ledger>('hegao/ledger', {textDocument: {uri}})
    expect(ledger.version).toBe(1)
    const counts = ledger.groups.find(({kind}) => kind === 'count')
    expect(counts).toMatchObject({
      name: '计数',
      entries: [{status: 'conflict', statusName: '矛盾', text: '四项工作', range: claim, evidence: [{range: list}]}]
    })
    expect(ledger.groups.find(({kind}) => kind === 'date')?.entries[0]?.text).toBe('2026年3月5日')
    expect(ledger.groups.find(({kind}) => kind === 'message')?.entries.map(({text}) => text)).toEqual(['，，'])
    expect(await client.request('hegao/ledger', {textDocument: {uri: 'file:///tmp/b.txt'}})).toEqual({
      uri: 'file:///tmp/b.txt',
      version: null,
      groups: [],
      reason: '这份稿件没有打开'
    })
  })

  test('stands on the page of its rule', async () => {
    const client = await started()
    const page = await client.request<Page>('hegao/page', {uri: 'hegao-rule:/count-mismatch?locale=en'})
    expect(page.text).toMatch(/^# count-mismatch\n\n## Why\n/)
    expect(
      (await client.request<{text: string}>('workspace/textDocumentContent', {uri: 'hegao-rule:/count-mismatch.md?locale%3Dzh'})).text
    ).toMatch(/^# count-mismatch\n\n## 为什么/)
    expect((await client.request<Page>('hegao/page', {uri: 'hegao-rule:/..%2F..%2Fpackage'})).text).toBe(
      '没有“../../package”这条规则的说明。\n'
    )
  })

  test('stands in the list of rules, by which a page is chosen', async () => {
    const client = await started()
    const {rules: listed} = await client.request<RuleList>('hegao/rules', undefined)
    expect(listed.map(({id}) => id)).toEqual(rules.map(({id}) => id).toSorted())
    expect(listed.find(({id}) => id === 'count-mismatch')).toEqual({id: 'count-mismatch', summary: '写明的数目与实际列举的项数不符'})
  })

  test('stands in the outline', async () => {
    const client = await started()
    await client.open('file:///tmp/a.md', '# 甲\n\n## 乙\n\n文。\n\n## 丙\n\n文。\n\n# 丁\n', 'markdown')
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {textDocument: {uri: 'file:///tmp/a.md'}})
    const outline = (entries: readonly DocumentSymbol[]): unknown[] => entries.map(({name, children = []}) => [name, outline(children)])
    expect(outline(symbols)).toEqual([
      [
        '甲',
        [
          ['乙', []],
          ['丙', []]
        ]
      ],
      ['丁', []]
    ])
    expect(symbols[0]?.range).toEqual({start: {line: 0, character: 2}, end: {line: 8, character: 2}})
  })
})

describe('nothing ends the server', () => {
  test('requests about nothing, of wrong make', async () => {
    const client = await started()
    for (const method of ['codeAction', 'hover', 'codeLens', 'documentSymbol'])
      await client.request(`textDocument/${method}`, {textDocument: {uri: 'file:///tmp/none.txt'}}).catch(() => undefined)
    for (const method of ['hegao/ledger', 'hegao/page', 'hegao/suppression', 'textDocument/diagnostic', 'workspace/executeCommand'])
      await client.request(method, {}).catch(() => undefined)
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: {uri: 'file:///tmp/none.txt', version: 3},
      contentChanges: [{text: ''}]
    })
    await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: 7})
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: 'file://%zz', type: 1}]})
    await client.open('file:///tmp/%E0%A4%A', draft)
    await client.open('file:///tmp/a.txt', draft)
    expect(await client.diagnostics('file:///tmp/a.txt')).toHaveLength(1)
  })

  test('edits beyond the end, backwards, and through the middle of a character', async () => {
    const client = await started()
    const uri = 'file:///tmp/a.txt'
    await client.open(uri, draft)
    const at = (line: number, character: number) => ({line, character})
    await client.change(uri, [
      {range: {start: at(2, 1), end: at(2, 1)}, text: '×'},
      {range: {start: at(99, 0), end: at(199, 7)}, text: '尾\r'},
      {range: {start: at(2, 5), end: at(0, 3)}, text: '\ud842'},
      {range: {start: at(0, 99), end: at(0, 199)}, text: '\0'}
    ])
    await client.diagnostics(uri)
    expect(client.statuses.at(-1)).toMatchObject({state: 'checked', version: 2})
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['two of them', {'.hegaorc.yaml': '{}\n', '.hegaorc.json': '{}\n'}],
    ['a folder', {'.hegaorc.yaml/x': ''}],
    ['no text', {'.hegaorc.yaml': '\0\0\0'}],
    ['a circle', {'.hegaorc.yaml': 'extends: house.yaml\n', 'house.yaml': 'extends: .hegaorc.yaml\n'}],
    ['brackets in brackets', {'.hegaorc.yaml': '['.repeat(100_000)}],
    ['half a line', {'.hegaorc.yaml': 'rules: {count-mismatch: ['}],
    [
      'aliases of aliases',
      {
        '.hegaorc.yaml': `a: &a [x]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [*${'abcdefghi'.charAt(at)}, *${'abcdefghi'.charAt(at)}]`).join('\n')}\n`
      }
    ],
    ['what is no configuration', {'.hegaorc.yaml': '- 1\n'}],
    ['another type of everything', {'.hegaorc.yaml': 'rules: 7\nignore: {}\noverrides: x\nlexicons: []\nextends: 3\ndocumentDate: 7\n'}]
  ])('a configuration that is %s: said in words, and all is well without it', async (_, files) => {
    const {uri, file} = folder(files)
    const client = await started({folders: [uri]})
    await client.open(file('a.txt'), draft)
    const status = await client.until(() => client.statuses.at(-1))
    // A folder of that name is none.
    if (status.state === 'failed') expect(status.reason).toMatch(/^配置有误：/)
    else expect(Object.keys(files)).toEqual(['.hegaorc.yaml/x'])
    expect(client.logged.filter((line) => line.includes('我们的差错'))).toEqual([])
    rmSync(new URL(file('.hegaorc.yaml')), {recursive: true})
    rmSync(new URL(file('.hegaorc.json')), {force: true})
    await client.save(file('a.txt'))
    expect(await client.diagnostics(file('a.txt'), (found) => found.length > 0)).toHaveLength(1)
  })

  test('a rule that throws: the others are heard, and the log says what happened', async () => {
    const broken = {
      ...knowledge,
      rules: rules.map((rule) => (rule.id === 'repeated-word' ? {...rule, check: () => JSON.parse('?')} : rule))
    }
    const {client} = connect({knowledge: broken, pages, version: '0.0.0'})
    onTestFinished(() => client.stop())
    await client.start()
    await client.open('file:///tmp/a.txt', draft)
    const diagnostics = await client.diagnostics('file:///tmp/a.txt')
    expect(codes(diagnostics)).toEqual(['count-mismatch', 'repeated-word'])
    expect(diagnostics[1]?.message).toContain('规则repeated-word中断，没有核完')
  })

  test('markup nested too deeply is refused in words', async () => {
    const client = await started()
    await client.open('file:///tmp/a.md', `${'>'.repeat(20_000)} 甲\n`, 'markdown')
    expect(await client.diagnostics('file:///tmp/a.md')).toEqual([])
    expect(client.statuses.at(-1)).toMatchObject({state: 'failed', reason: '读不了：标记层层嵌套，深得读不了'})
  })
})

describe('languages', () => {
  test.each<[string, ClientOptions, string]>([
    ['that of the client', {locale: 'en-US'}, 'says “四项工作”, lists 3'],
    ['Chinese of any kind', {locale: 'zh-tw'}, '写“四项工作”'],
    ['that of the options before that of the client', {locale: 'en', initializationOptions: {locale: 'zh'}}, '写“四项工作”'],
    ['that of the settings before all', {locale: 'zh-cn', settings: {locale: 'en'}}, 'says “四项工作”'],
    ['Chinese unless said', {}, '写“四项工作”']
  ])('%s', async (_, options, words) => {
    const client = await started(options)
    await client.open('file:///tmp/a.txt', draft)
    expect((await client.diagnostics('file:///tmp/a.txt'))[0]?.message).toContain(words)
  })
})

test('fifty documents are each answered', async () => {
  const client = await started()
  const uris = Array.from({length: 50}, (_, nth) => `file:///tmp/${nth}.txt`)
  for (const uri of uris) await client.open(uri, draft)
  for (const uri of uris) expect(await client.diagnostics(uri)).toHaveLength(1)
})
