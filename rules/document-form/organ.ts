/** Whether two names are of one organ: the same but for white space, the name of the place, or 人民政府 for 政府. */
export function sameOrgan(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)]
  return left === right || left.endsWith(right) || right.endsWith(left)
}

const plain = (name: string): string =>
  name
    .replace(/[\s　、]+/g, '')
    .replace(/^(?:中共|中国共产党)/, '')
    .replace(/委员会$/, '委')
    .replace(/人民政府/g, '政府')
    .replace(/[（(][^）)]*[）)]$/, '')
