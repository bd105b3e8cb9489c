import {describe, expect, it} from 'vitest'
import {Document} from '../document/document.ts'
import type {FrontMatter, Source} from '../document/source.ts'
import {createLinter, type LinterOptions} from '../linter.ts'
import {defineRule} from '../rule/define.ts'
import {detectProfile} from './detect.ts'
import {profileNamed} from './profile.ts'

function sourceOf(text: string, frontMatter?: FrontMatter): Source {
  let offset = 0
  const blocks = text.split('\n').flatMap((line) => {
    const block = {kind: 'paragraph', text: line, segments: [{start: 0, length: line.length, source: offset}]} as const
    offset += line.length + 1
    return line === '' ? [] : [block]
  })
  return {path: 'draft.txt', text, blocks, encoding: 'utf-8', directives: [], ...(frontMatter ? {frontMatter} : {})}
}

/** The kind of the first article, and the words that show it. */
function detected(text: string): string | undefined {
  const document = new Document(sourceOf(text))
  const [article] = document.articles
  const detection = article && detectProfile(article)
  return detection && `${detection.profile}：${document.slice(detection)}`
}

const sentence = '会议指出，要抓好各项任务落实，确保全年目标圆满完成。'

describe('the kind of a text', () => {
  it.each([
    ['云川市2026年政府工作报告\n——2026年1月20日在云川市第六届人民代表大会第五次会议上\n市长　林启明\n各位代表：', 'report：工作报告'],
    [`各位代表：\n现在，我代表市人民政府，向大会作政府工作报告，请予审议。\n${sentence}`, 'report：向大会作政府工作报告'],
    [`云川市国民经济和社会发展第十五个五年规划纲要\n${sentence}`, 'plan：规划纲要'],
    [`中共云川市委关于制定云川市国民经济和社会发展\n第十五个五年规划的建议\n${sentence}`, 'plan：规划的建议'],
    [`云川市水网建设规划（2026—2035年）\n${sentence}`, 'plan：规划（2026—2035年）'],
    [`全市供水会议召开\n本报讯（记者林启明）全市供水会议1月20日召开。\n${sentence}`, 'news：本报讯'],
    [`全市供水会议召开\n新华社云川1月20日电（记者林启明）全市供水会议召开。`, 'news：新华社云川1月20日电'],
    [`把供水工程办实办好\n本报评论员\n${sentence}`, 'commentary：评论员'],
    [`中国共产党云川市第五届委员会第九次全体会议公报\n${sentence}`, 'communique：公报'],
    [`云川市第六届人民代表大会第五次会议关于政府工作报告的决议\n${sentence}`, 'resolution：的决议'],
    [`在全市供水工作会议上的讲话\n林启明\n同志们：\n${sentence}`, 'speech：上的讲话'],
    [`云川市人民政府办公室\n关于做好汛期供水工作的通知\n各县（区）人民政府：\n${sentence}`, 'notice：的通知'],
    [`云川市供水管理办法（试行）\n第一条　为了规范供水管理，制定本办法。`, 'law：办法（试行）']
  ])('%s', (text, expected) => {
    expect(detected(text)).toBe(expected)
  })

  it.each([
    [`全市供水会议召开\n${sentence}`],
    [`关于学习讲话的体会\n${sentence}`],
    [`云川市供水管理办法修订情况\n${sentence}`],
    [`供水管理办法\n${sentence}`],
    [`一、总体要求\n${sentence}\n会议听取了政府工作报告的起草说明，并就通知作了部署。`]
  ])('is left open where nothing tells: %s', (text) => {
    expect(detected(text)).toBeUndefined()
  })

  it('has the names that official documents and newsrooms give it', () => {
    expect(['report', '工作报告', ' 通知 ', '函', '社论', '请示', 'constructor'].map(profileNamed)).toEqual([
      'report',
      'report',
      'notice',
      'notice',
      'commentary',
      undefined,
      undefined
    ])
  })
})

/** Reports every 落实. */
const rule = defineRule({
  id: 'word',
  category: 'wording',
  severity: 'warning',
  summary: {zh: '词', en: 'word'},
  reads: [],
  messages: {found: {zh: '见“落实”', en: '“落实” is here'}},
  check({document, report}) {
    for (const {index} of document.text.matchAll(/落实/g)) report('found', {start: index, end: index + 2}, {certainty: 'certain'})
  }
})

const profiles = {news: {word: 'off'}, notice: {word: 'error'}} as const

function check(text: string, set: Partial<LinterOptions> = {}, frontMatter?: FrontMatter) {
  const {messages, profiles: held = [], faults} = createLinter({rules: [{rule}], profiles, ...set}).check(sourceOf(text, frontMatter))
  return {
    said: messages.map(({severity, place}) => `${severity}${place.start.line}`),
    held: held.map(({profile = '-', from, reason = ''}) => `${profile} ${from} ${reason}`.trim()),
    faults: faults.map(({code, message}) => `${code} ${message}`)
  }
}

const notice = `云川市人民政府关于做好供水工作的通知\n${sentence}`
const page = `全市供水会议召开\n本报讯（记者林启明）全市供水会议1月20日召开。\n${sentence}\n\n\n供水要办实\n本报评论员\n${sentence}`
const matter = (values: Record<string, unknown>): FrontMatter => ({
  values,
  places: Object.fromEntries(Object.keys(values).map((key) => [key, {start: 0, end: 2}]))
})

describe('settings of a kind of text', () => {
  it('hold nowhere unless somebody says so', () => {
    expect(check(notice)).toEqual({said: ['warning2'], held: [], faults: []})
  })

  it('hold where the configuration names the kind', () => {
    expect(check(notice, {profile: {value: 'notice', from: 'configuration'}})).toMatchObject({
      said: ['error2'],
      held: ['notice configuration']
    })
  })

  it('front matter goes before the configuration, the call before both', () => {
    const own = matter({文种: '消息'})
    expect(check(notice, {profile: {value: 'notice', from: 'configuration'}}, own)).toMatchObject({said: [], held: ['news front-matter']})
    expect(check(notice, {}, own).held).toEqual(['news front-matter'])
    expect(check(notice, {profile: {value: 'notice', from: 'option'}}, own).held).toEqual(['notice option'])
    expect(check(notice, {profile: {value: 'auto', from: 'option'}}, own).held).toEqual(['news front-matter'])
  })

  it('auto says what it took and why', () => {
    expect(check(notice, {profile: {value: 'auto', from: 'option'}})).toMatchObject({
      said: ['error2'],
      held: ['notice detected 标题末尾“的通知”']
    })
    expect(check(sentence, {profile: {value: 'auto', from: 'option'}, locale: 'en'})).toMatchObject({
      said: ['warning1'],
      held: ['- detected not recognised: the general settings hold']
    })
  })

  it('hold in each article by itself', () => {
    expect(check(page, {profile: {value: 'auto', from: 'option'}})).toEqual({
      said: ['warning8'],
      held: ['news detected 电头“本报讯”', 'commentary detected 署“评论员”'],
      faults: []
    })
  })

  it('switch on what is off otherwise, and only there', () => {
    const set = {rules: [{rule, severity: 'off'}], profile: {value: 'auto', from: 'option'}} as const
    expect(check(notice, set).said).toEqual(['error2'])
    expect(check(page, set).said).toEqual([])
  })

  it('a kind that nobody knows is said, one of an unknown field of ours is not', () => {
    expect(check(notice, {}, matter({profile: 'newz'})).faults).toEqual([
      'unknown “profile”后面的“newz”不认识，可写report（工作报告）、plan（规划）、news（通稿）、commentary（评论）、communique（公报）、resolution（决议）、speech（讲话）、notice（通知）、law（法规）'
    ])
    expect(check(notice, {}, matter({文种: '请示'}))).toEqual({said: ['warning2'], held: [], faults: []})
  })
})
