/** Does one thing after another and says how each came out. What fails leaves a picture, and does not keep the others from being done. */
export class Checks {
  #passed = 0
  #failed = 0
  /** Called with the number of what failed. */
  onFailure = async () => {}

  async check(what, run) {
    try {
      await run()
      this.#passed++
      process.stdout.write(`  ✓ ${what}\n`)
    } catch (error) {
      this.#failed++
      process.stdout.write(`  ✗ ${what}\n    ${error.message.replaceAll('\n', '\n    ')}\n`)
      await this.onFailure(this.#failed)
    }
  }

  /** Says the sum. Returns the exit code. */
  close() {
    process.stdout.write(`${this.#passed} passed, ${this.#failed} failed\n`)
    return this.#failed === 0 ? 0 : 1
  }
}
