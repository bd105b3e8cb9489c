/**
 * Gives a node children that are built when somebody first asks, and are plain data from then on. The property is the
 * node's own and enumerable, so that spread, `structuredClone`, `JSON.stringify` and every unist utility are such askers.
 */
export function lazily<Child, Node extends object>(node: Node, build: () => Child[]): Node & {children: Child[]} {
  const settle = (children: Child[]): void => {
    Object.defineProperty(node, 'children', {value: children, configurable: true, enumerable: true, writable: true})
  }
  Object.defineProperty(node, 'children', {
    configurable: true,
    enumerable: true,
    get() {
      const children = build()
      settle(children)
      return children
    },
    set: settle
  })
  // Defined just above; TypeScript does not follow `defineProperty`.
  return node as Node & {children: Child[]}
}
