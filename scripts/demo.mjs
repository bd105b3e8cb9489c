// Checks the drafts in examples/ with the built command. They hold conflicts on purpose, so that messages (exit 1) are what is expected.
import {spawnSync} from 'node:child_process'

const {status} = spawnSync(process.execPath, ['packages/cli/dist/hegao.js', 'examples/drafts', ...process.argv.slice(2)], {
  stdio: 'inherit'
})
process.exitCode = status === 1 ? 0 : (status ?? 3)
