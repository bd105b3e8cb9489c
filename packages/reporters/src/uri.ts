/** A path as a URI reference: 通知 1.md becomes %E9%80%9A%E7%9F%A5%201.md. An absolute path gets the scheme `file`. */
export function uriOf(path: string): string {
  const forward = path.replaceAll('\\', '/')
  const encoded = forward.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(forward)) return `file:///${encoded.replace('%3A', ':')}`
  return forward.startsWith('/') ? `file://${encoded}` : encoded
}
