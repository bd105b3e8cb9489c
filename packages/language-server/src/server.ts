import {lexiconDates, lexicons, presets, profiles, rules} from '@hegao/rules'
import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {serve} from './serve.ts'

/** Put in by scripts/bundle-server.mjs. */
declare const HEGAO_VERSION: string

const version = HEGAO_VERSION

if (process.argv.includes('--version')) process.stdout.write(`${version}\n`)
else {
  const knowledge = {rules, lexicons, lexiconDates, presets, profiles}
  const {crashed} = serve(createConnection(ProposedFeatures.all), {knowledge, pages: new URL('rules/', import.meta.url), version})
  // Nothing that goes wrong for one document may end what is kept for all others.
  process.on('uncaughtException', crashed)
  process.on('unhandledRejection', crashed)
}
