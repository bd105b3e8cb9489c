// Every report given to whoever reads it. What is not on this machine is named and passed over.
//   xmllint: Debian's libxml2-utils. chromium: Debian's chromium. SARIF's own validator, which is no part of this workspace:
//   npm install --ignore-scripts @microsoft/sarif-multitool, chmod +x its Sarif.Multitool, name it in SARIF_MULTITOOL.
// node bench/pipeline/consumers.mjs [FOLDER for the page and its pictures]
import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {hold, run, tell} from './command.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const schemas = path.join(root, 'packages/reporters/testing')
const [pictures] = process.argv.slice(2)
const cwd = mkdtempSync(path.join(tmpdir(), 'hegao-bench-'))

/** What a program says of a report; undefined where there is no such program. */
function ask(program, args, env = {}) {
  const {error, status, stdout, stderr} = spawnSync(program, args, {cwd, encoding: 'utf8', env: {...process.env, ...env}})
  if (error?.code === 'ENOENT') {
    tell('not here, and so not asked', program)
    return undefined
  }
  return {status, said: `${stdout}${stderr}`}
}

try {
  cpSync(path.join(root, 'examples/drafts'), path.join(cwd, '稿 件'), {recursive: true})
  writeFileSync(
    path.join(cwd, '稿 件/通知 #1,“甲”&乙%.md'),
    '<!-- hegao-disable-next-line count-mismatch -- 试 -->\n\n好。\n\n要抓好三件事。一是稳住渡口。二是修好栈桥。\n\n产业产业做实。。\n'
  )
  writeFileSync(path.join(cwd, '稿 件/坏.txt'), Uint8Array.of(0, 1, 2, 3))
  const formats = ['sarif', 'junit', 'checkstyle', 'html']
  await run(cwd, [
    '稿 件',
    '--no-config',
    '--format',
    'json',
    '--output',
    'json',
    ...formats.flatMap((format) => ['--report', `${format}=report.${format}`])
  ])

  for (const format of ['junit', 'checkstyle']) {
    const answer = ask('xmllint', ['--noout', '--schema', path.join(schemas, `${format}.xsd`), `report.${format}`])
    if (answer) hold(`${format} by its schema: ${answer.said.trim()}`, answer.status === 0)
  }
  const multitool = process.env.SARIF_MULTITOOL
  if (multitool === undefined) tell('not here, and so not asked', 'SARIF_MULTITOOL')
  else {
    const answer = ask(multitool, ['validate', 'report.sarif'], {DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'})
    const complaints = answer.said.split('\n').filter((line) => /: (?:error|warning|note) /.test(line))
    // There is no page to name yet (SARIF2005: informationUri).
    const other = complaints.filter((line) => !line.includes('SARIF2005'))
    hold(
      `SARIF by its own validator: ${complaints.length} remarks, ${other.join('; ') || 'none but of the missing home page'}`,
      answer.status === 0 && other.length === 0
    )
  }
  const browse = (...args) =>
    ask('chromium', [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--user-data-dir=${path.join(cwd, 'profile')}`,
      ...args,
      `file://${cwd}/report.html`
    ])
  const dom = browse('--dump-dom')
  if (dom) {
    const shown = /<output id="shown">([^<]*)<\/output>/.exec(dom.said)?.[1]
    const {summary} = JSON.parse(readFileSync(path.join(cwd, 'json'), 'utf8'))
    const all = summary.errors + summary.warnings + summary.infos
    hold(`the page in Chromium counts what it shows: ${shown}`, shown === `${all} / ${all}`)
    browse('--hide-scrollbars', '--window-size=1200,1600', '--screenshot=report.png')
    browse('--no-pdf-header-footer', '--print-to-pdf=report.pdf')
    hold(
      'it prints on A4',
      /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/.test(readFileSync(path.join(cwd, 'report.pdf'), 'latin1'))
    )
    if (pictures !== undefined) {
      mkdirSync(pictures, {recursive: true})
      for (const name of ['report.html', 'report.png', 'report.pdf']) cpSync(path.join(cwd, name), path.join(pictures, name))
    }
  }
} finally {
  rmSync(cwd, {recursive: true})
}
