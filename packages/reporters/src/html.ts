import {type Category, fill, type Message, type Place, type Severity, type Source} from '@hegao/core'
import {nameSeverity, words} from './messages.ts'
import {htmlWords} from './html-words.ts'
import {completeness, faultSeverity, type ReportedFile, type Reporter, type ReportOptions} from './report.ts'
import {createTotals, sayTotals} from './totals.ts'
import {escapeXml} from './xml.ts'

const consequences: readonly Category[] = ['protocol', 'fact', 'wording', 'layout']
const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Characters of the text shown on either side of a place. */
const around = 48
/** The longest place that is shown whole; of a longer one both ends. */
const longestPlace = 160

/**
 * What an editor gets by mail: one self-contained page that can be filtered, shows both places side by side, is sorted by
 * consequence, and prints on A4. Nothing is loaded from anywhere. With `excerpt: false` no sentence of a draft is in it.
 */
export function createHtmlReporter(options: ReportOptions): Reporter {
  const locale = options.locale ?? 'zh'
  const say = (name: keyof typeof htmlWords, data: Record<string, string | number> = {}): string =>
    escapeXml(fill(htmlWords[name], data, locale))
  const totals = createTotals()
  let head = page(locale, say)
  return {
    file(file) {
      totals.add(file)
      const piece = head + section(file, options)
      head = ''
      return piece
    },
    end() {
      return `${head}</main>\n<header><h1>${say('title')}</h1><p>${escapeXml(sayTotals(totals, locale))}</p>${filters(options, say)}</header>\n<script>${script}</script>\n</body></html>\n`
    }
  }
}

type Say = (name: keyof typeof htmlWords, data?: Record<string, string | number>) => string

function section(file: ReportedFile, options: ReportOptions): string {
  const locale = options.locale ?? 'zh'
  const messages = file.result.messages
    .filter(({severity, suppressed}) => !suppressed && (options.quiet !== true || severity === 'error'))
    .toSorted(
      (a, b) =>
        consequences.indexOf(a.category) - consequences.indexOf(b.category) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        a.place.start.offset - b.place.start.offset
    )
  const faults = file.result.faults.map((fault) => `<p class="fault ${faultSeverity(fault)}">${escapeXml(fault.message)}</p>`).join('')
  if (messages.length === 0 && faults === '') return ''
  const partly =
    completeness(file) === 'whole'
      ? ''
      : ` <small>${escapeXml((completeness(file) === 'none' ? words.unchecked : words.partly)[locale])}</small>`
  return `<section style="order:${gravityOf(file, messages)}"><h2>${escapeXml(file.path)}${partly}</h2>\n${faults}${messages.map((message) => article(file, message, options)).join('')}</section>\n`
}

/** What was not checked comes first, then the file whose first message costs most. */
function gravityOf(file: ReportedFile, [first]: readonly Message[]): number {
  if (completeness(file) !== 'whole' || !first) return 0
  return 1 + consequences.indexOf(first.category) * severities.length + severities.indexOf(first.severity)
}

function article(file: ReportedFile, message: Message, options: ReportOptions): string {
  const locale = options.locale ?? 'zh'
  const {category, severity, certainty, ruleId, place, where, related, note, expected} = message
  const name = escapeXml(nameSeverity(category, severity, locale))
  const cells = [
    cell(where, place, file.source, options, 'here'),
    ...related.map((other) =>
      cell(other.where, other.place, other.path === undefined ? file.source : undefined, options, 'there', other.message, other.path)
    )
  ]
  const more = [
    ...(expected && expected.length > 0 ? [fill(words.expected, {values: expected.join(words.or[locale])}, locale)] : []),
    ...(note === undefined ? [] : [fill(words.note, {text: note}, locale)])
  ]
  return `<article class="${severity}" data-severity="${severity}" data-category="${category}" data-rule="${escapeXml(ruleId)}" data-certainty="${certainty}">
<h3><span class="badge">${name}</span> ${escapeXml(message.message)} <code>${escapeXml(ruleId)}</code></h3>
<div class="places">${cells.join('')}</div>${more.map((line) => `<p class="note">${escapeXml(line)}</p>`).join('')}</article>
`
}

function cell(
  where: string,
  place: Place,
  source: Source | undefined,
  options: ReportOptions,
  kind: 'here' | 'there',
  label?: string,
  path?: string
): string {
  const at = `${path === undefined ? '' : `${path} `}${where} · ${place.start.line}:${place.start.column}`
  const text = source && options.excerpt !== false ? `<blockquote>${excerpt(source.text, place)}</blockquote>` : ''
  const named = label === undefined ? '' : ` <span class="label">${escapeXml(label)}</span>`
  return `<div class="${kind}"><p class="where">${escapeXml(at)}${named}</p>${text}</div>`
}

/** The place with a little of its lines on either side. */
function excerpt(text: string, {start, end}: Place): string {
  const from = Math.max(text.lastIndexOf('\n', start.offset - 1) + 1, start.offset - around)
  const lineEnd = text.indexOf('\n', end.offset)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end.offset + around)
  const before = (from > 0 && text.charAt(from - 1) !== '\n' ? '…' : '') + text.slice(from, start.offset)
  const after = text.slice(end.offset, to) + (to < text.length && text.charAt(to) !== '\n' ? '…' : '')
  const inner = text.slice(start.offset, end.offset)
  const shown = inner.length > longestPlace ? `${inner.slice(0, longestPlace / 2)} …… ${inner.slice(-longestPlace / 2)}` : inner
  return `${escapeXml(trimSurrogates(before))}<mark>${escapeXml(shown)}</mark>${escapeXml(trimSurrogates(after))}`
}

/** Half a character at the edge of a window is no text. */
const trimSurrogates = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

const option = (value: string, label: string): string =>
  `<label><input type="checkbox" value="${value}" checked> ${escapeXml(label)}</label>`

function filters({locale = 'zh'}: ReportOptions, say: Say): string {
  const severity = severities.map((value) => option(value, say(value))).join('')
  const category = consequences.map((value) => option(value, say(value))).join('')
  return `<form id="filter" lang="${locale}"><fieldset data-by="severity"><legend>${say('bySeverity')}</legend>${severity}</fieldset><fieldset data-by="category"><legend>${say('byCategory')}</legend>${category}</fieldset><label>${say('byWords')} <input type="search" id="words"></label> <span class="count">${say('shown')} <output id="shown"></output></span></form>`
}

const page = (locale: string, say: Say): string => `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${say('title')}</title><style>${style}</style></head><body>
<main>
`

const style = `
:root{--error:#b3261e;--warning:#8a5a00;--info:#3a5a78;--line:#d6d6d6}
*{box-sizing:border-box}body{font:16px/1.7 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1a1a1a;margin:0 auto;max-width:60rem;padding:1.5rem;display:flex;flex-direction:column}main{display:flex;flex-direction:column}
header{order:-1;border-bottom:2px solid #1a1a1a;margin-bottom:1rem;padding-bottom:.5rem}h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:1.6rem 0 .4rem;word-break:break-all;break-after:avoid}h3{font-size:1rem;margin:0 0 .4rem;font-weight:600}
fieldset{display:inline-block;border:0;padding:0;margin:0 1.2rem 0 0}legend{float:left;margin-right:.6rem;color:#555}form label{margin-right:.8rem}form label,.count{white-space:nowrap}input[type=search]{font:inherit;width:12rem}
article{border:1px solid var(--line);border-left:4px solid var(--info);padding:.6rem .8rem;margin:.6rem 0;break-inside:avoid}article.error{border-left-color:var(--error)}article.warning{border-left-color:var(--warning)}
.badge{font-size:.8rem;border:1px solid currentColor;padding:0 .4rem;margin-right:.3rem;white-space:nowrap}.error .badge{color:var(--error)}.warning .badge{color:var(--warning)}.info .badge{color:var(--info)}
code{font-size:.75rem;color:#666}.places{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.6rem}.where{color:#666;font-size:.8rem;margin:0}.label{margin-left:.5em;color:#1a1a1a}
blockquote{margin:.2rem 0 0;padding:.3rem .6rem;background:#f6f6f4;word-break:break-word}mark{background:#ffe58f;padding:0 .1em}.there mark{background:#cfe4ff}.note{margin:.4rem 0 0;font-size:.9rem;color:#444}.fault{color:var(--error)}.fault.info{color:var(--info)}[hidden]{display:none}
@page{size:A4;margin:18mm 16mm}@media print{body{font-size:10.5pt;max-width:none;padding:0}form{display:none}mark,.there mark{background:none;text-decoration:underline;font-weight:700}.there mark{text-decoration-style:dashed}article{border-color:#999}}`

const script = `
const form=document.getElementById('filter'),words=document.getElementById('words')
function apply(){const on={};for(const set of form.querySelectorAll('fieldset'))on[set.dataset.by]=new Set([...set.querySelectorAll('input:checked')].map(i=>i.value))
const query=words.value.trim();for(const a of document.querySelectorAll('article'))a.hidden=!on.severity.has(a.dataset.severity)||!on.category.has(a.dataset.category)||(query!==''&&!a.textContent.includes(query))
for(const s of document.querySelectorAll('section'))s.hidden=![...s.querySelectorAll('article')].some(a=>!a.hidden)&&!s.querySelector('.fault')
document.getElementById('shown').textContent=[...document.querySelectorAll('article')].filter(a=>!a.hidden).length+' / '+document.querySelectorAll('article').length}
form.addEventListener('input',apply);form.addEventListener('submit',e=>e.preventDefault());apply()`
