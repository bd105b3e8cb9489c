import type {Parameters} from 'fast-check'

const times = Number(process.env.HEGAO_FUZZ ?? 1)
const seed = Number(process.env.HEGAO_FUZZ_SEED ?? 20260128)

/**
 * How often a property is tried. The same tries each time, so that nobody's change fails by chance; `node scripts/fuzz.mjs` tries
 * others, for as long as one likes, and what it finds becomes one of the `finds`.
 */
export const runs = <Values>(numRuns: number, finds: readonly Values[] = []): Parameters<Values> => ({
  numRuns: numRuns * times,
  seed,
  examples: [...finds]
})
