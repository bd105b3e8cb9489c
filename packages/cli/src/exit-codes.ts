/** design.md §7. Of several the highest holds. */
export const exitCodes = {
  /** Nothing at the failing level. */
  clean: 0,
  messages: 1,
  /** The call, the configuration or a file is wrong; the other files are still checked. */
  call: 2,
  /** A fault of ours, after output. */
  ours: 3
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
