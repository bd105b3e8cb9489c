import {defineConfig} from 'vitest/config'

const conditions = ['@hegao/source']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {include: ['{packages,rules,schemas,test}/**/*.test.ts'], exclude: ['**/node_modules/**', '**/dist/**']}
})
