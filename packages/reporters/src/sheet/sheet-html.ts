import {fill, type LedgerStatus, type Locale} from '@hegao/core'
import {statusNames} from '../messages.ts'
import type {Reporter, ReportOptions} from '../report.ts'
import {escapeXml} from '../xml.ts'
import {type Sheet, type SheetRow, type SheetSection, sheetOf} from './sheet.ts'
import {sheetWords as words} from './words.ts'

/**
 * The ledger as one self-contained page that prints on A4 in black and white, to be gone through with a pen and signed.
 * Nothing is loaded from anywhere, and nothing in it runs.
 */
export function createLedgerHtmlReporter(options: ReportOptions): Reporter {
  const locale = options.locale ?? 'zh'
  let head = page(locale)
  return {
    file(file) {
      const piece = head + drawSheet(sheetOf(file, options), locale)
      head = ''
      return piece
    },
    end: () => `${head}</body></html>\n`
  }
}

const statuses: readonly LedgerStatus[] = ['unchecked', 'conflict', 'confirmed']

const say = (name: keyof typeof words, locale: Locale, data: Parameters<typeof fill>[1] = {}): string =>
  escapeXml(fill(words[name], data, locale))

function drawSheet({path, facts, sections}: Sheet, locale: Locale): string {
  const rows = [[words.draft[locale], path] as const, ...facts]
  return `<article>
<h1>${say('title', locale)}</h1>
<table class="facts">${rows.map(([name, value]) => `<tr><th scope="row">${escapeXml(name)}</th><td>${escapeXml(value)}</td></tr>`).join('')}</table>
<h2>${say('summary', locale)}</h2>
${sections.length === 0 ? `<p>${say('nothing', locale)}</p>` : summary(sections, locale)}
${sections.map((section) => drawSection(section, locale)).join('\n')}
<p class="signature"><span>${say('signedBy', locale)}<i></i></span><span>${say('signedOn', locale)}<i></i></span></p>
</article>
`
}

const total = (counts: SheetSection['counts']): number => counts.unchecked + counts.conflict + counts.confirmed

function summary(sections: readonly SheetSection[], locale: Locale): string {
  const all = {unchecked: 0, conflict: 0, confirmed: 0}
  for (const {counts} of sections) for (const status of statuses) all[status] += counts[status]
  const numbers = (counts: SheetSection['counts']): string =>
    [...statuses.map((status) => counts[status]), total(counts)].map((count) => `<td class="number">${count}</td>`).join('')
  const body = sections.map(
    ({category, name, counts}) => `<tr><td>${escapeXml(category)}</td><td>${escapeXml(name)}</td>${numbers(counts)}</tr>`
  )
  return `<table class="summary"><thead><tr><th>${say('category', locale)}</th><th>${say('kind', locale)}</th>${statuses
    .map((status) => `<th class="number">${escapeXml(statusNames[status][locale])}</th>`)
    .join('')}<th class="number">${say('total', locale)}</th></tr></thead><tbody>${body.join('')}</tbody><tfoot><tr><th colspan="2">${say(
    'total',
    locale
  )}</th>${numbers(all)}</tr></tfoot></table>`
}

function drawSection({category, name, counts, rows}: SheetSection, locale: Locale): string {
  const tally = statuses.map((status) => `${escapeXml(statusNames[status][locale])} ${counts[status]}`).join(locale === 'zh' ? '，' : ', ')
  const heads = (['number', 'where', 'context', 'forms', 'basis', 'status', 'tick'] as const).map(
    (column) => `<th class="${column}">${say(column, locale)}</th>`
  )
  return `<h2>${say('sectionHead', locale, {category, kind: name})} <small>${tally}</small></h2>
<table class="rows"><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows.map((row, at) => drawRow(row, at + 1, locale)).join('\n')}
</tbody></table>`
}

function drawRow({status, places, context, forms, about, basis, result, ruleId}: SheetRow, number: number, locale: Locale): string {
  const label = [...new Set(places.map(({where}) => where))].map(escapeXml).join('<br>')
  const points = places.map(({place: {start}}) => `${start.line}:${start.column}`).join(' ')
  const text = context ? `${escapeXml(context.before)}<b>${escapeXml(context.text)}</b>${escapeXml(context.after)}` : ''
  const counted = (items: SheetRow['forms']): string =>
    items.map(({text: form, count}) => say('form', locale, {text: form, count})).join('<br>')
  const of = about.length > 0 ? `<br><small>${escapeXml(about.join(' '))}</small>` : ''
  const why = [result, ruleId === undefined ? '' : ruleId].filter((part) => part !== '')
  const reason = why.length > 0 ? `<br><small>${escapeXml(why.join(' · '))}</small>` : ''
  return `<tr class="${status}"><td class="number">${number}</td><td class="where">${label}<br><small>${points}</small></td><td>${text}${of}</td><td>${counted(
    forms
  )}</td><td>${counted(basis)}</td><td class="status"><b>${escapeXml(statusNames[status][locale])}</b>${reason}</td><td class="tick"><span class="box"></span></td></tr>`
}

const page = (locale: Locale): string => `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say('title', locale)}</title><style>${style}</style></head><body>
`

const style = `
*{box-sizing:border-box}
body{font:14px/1.55 "Noto Serif CJK SC","Source Han Serif SC","Songti SC","SimSun",serif;color:#000;background:#fff;margin:0 auto;max-width:60rem;padding:1.5rem}
h1{font-size:1.6rem;text-align:center;letter-spacing:.3em;margin:0 0 1rem}
h2{font-size:1.05rem;margin:1.4rem 0 .3rem;break-after:avoid}
h2 small{font-weight:400;margin-left:.6em}
small{font-size:.86em}
table{width:100%;border-collapse:collapse}
th,td{border:1px solid #000;padding:.18rem .4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:700}
.facts th{width:8em;white-space:nowrap}
.summary{width:auto;min-width:60%}
td.number,th.number{text-align:right;white-space:nowrap}
tfoot{font-weight:700}
thead{display:table-header-group}tfoot{display:table-row-group}
tr{break-inside:avoid}
.rows{table-layout:fixed}
.rows th.number{width:3em}.rows th.where{width:8.5em}.rows th.forms{width:18%}.rows th.basis{width:15%}.rows th.status{width:19%}.rows th.tick{width:2.6em;text-align:center}
.rows td b{font-weight:700}
.rows td:nth-child(3) b{text-decoration:underline;text-underline-offset:.15em}
.unchecked .status b{border:1px solid #000;padding:0 .25em}
.conflict .status b{background:#000;color:#fff;padding:0 .25em;print-color-adjust:exact;-webkit-print-color-adjust:exact}
td.tick{text-align:center}
.box{display:inline-block;width:1.1em;height:1.1em;border:1.5px solid #000;vertical-align:middle}
.signature{display:flex;gap:3rem;margin:2.5rem 0 0;break-inside:avoid}
.signature i{display:inline-block;width:11em;border-bottom:1px solid #000}
article+article{break-before:page}
@page{size:A4;margin:16mm 14mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt serif}}
@media print{body{font-size:9.5pt;max-width:none;padding:0}h1{font-size:16pt}}`
