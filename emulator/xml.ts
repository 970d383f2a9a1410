const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;'
}

/** Escapes the text of an element. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, character => entities[character] ?? character)
}

/** Content of an element: text, elements by name (a list repeats its name), or nothing. */
export type XmlContent = string | number | boolean | undefined | XmlNode
export interface XmlNode {
  readonly [name: string]: XmlContent | readonly XmlContent[]
}

/** The content between the tags of an element. */
export function formatContent(content: XmlContent): string {
  return typeof content === 'object' ? formatElements(content) : escapeXml(String(content))
}

/** A tree as elements; `undefined` is left out. */
export function formatElements(node: XmlNode): string {
  const formatElement = (name: string, content: XmlContent) =>
    content === undefined ? '' : `<${name}>${formatContent(content)}</${name}>`
  return Object.entries(node)
    .flatMap(([name, content]) => [content].flat().map(one => formatElement(name, one as XmlContent)))
    .join('')
}
