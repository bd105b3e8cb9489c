import {defineConfig} from 'vitest/config'

const conditions = ['@hegao/source']
const ofTheCommand = 'test/{command,editor}/**/*.test.ts'

/** Unit tests run on the sources; only those that run the command or the language server itself build them first. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: {conditions},
        ssr: {resolve: {conditions}},
        test: {
          name: 'sources',
          // The first test of a file reads much, and the machine may be busy.
          testTimeout: 30_000,
          include: ['{packages,rules,schemas,test}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', ofTheCommand]
        }
      },
      // Each test runs the command several times, and the machine may be busy.
      {test: {name: 'command', include: [ofTheCommand], testTimeout: 60_000, globalSetup: 'test/command/build-first.ts'}}
    ]
  }
})
