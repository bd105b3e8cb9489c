/** Characters that XML 1.0 cannot hold in any form. */
const impossible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;'
}

/** Text for an attribute or an element of an XML document; what XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(impossible, '\ufffd').replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character)
