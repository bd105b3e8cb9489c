#!/usr/bin/env node
// Tries the properties on other texts, for as long as one likes. What it finds is printed with its counterexample, and becomes a
// case: one of the `finds` of its property (test/properties/runs.ts), or a case of the rule.
// usage: node scripts/fuzz.mjs [MINUTES, 5 unless said] [--seed N, the time of day unless said]
import {spawnSync} from 'node:child_process'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({allowPositionals: true, options: {seed: {type: 'string'}}})
const end = Date.now() + Number(positionals[0] ?? 5) * 60_000
const tests = ['test/properties', 'test/hostile/settings.test.ts', 'packages/formats/src/properties.test.ts']
let seed = values.seed === undefined ? Math.floor(Date.now() / 1000) : Number(values.seed)
for (let round = 1; Date.now() < end; round++, seed++) {
  const {status, stdout, stderr} = spawnSync('npx', ['vitest', 'run', '--testTimeout', '600000', ...tests], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {...process.env, HEGAO_FUZZ: '4', HEGAO_FUZZ_SEED: String(seed), NO_COLOR: '1'}
  })
  console.log(`round ${round}, seed ${seed}: ${status === 0 ? 'holds' : 'found something'}`)
  if (status !== 0) {
    // Vitest tells what failed on standard error.
    const told = stdout + stderr
    console.log(told.slice(Math.max(0, told.indexOf('Failed Tests'))))
    process.exitCode = 1
    break
  }
}
