import { Parser } from 'htmlparser2'

/** Events of an XML part. Names are without their namespace prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Thrown for a part that goes beyond a limit: its file may be sound, but its content is not compared. */
export class ContentLimitError extends Error {
  override readonly name = 'ContentLimitError'
}

/** Bytes that may still be read from the parts of one file, compressed or not. */
export interface ByteBudget {
  spend(bytes: number): void
}

/** Limits what a small compressed file can expand to. `spend` throws `ContentLimitError`. */
export function createByteBudget(maxBytes: number): ByteBudget {
  let left = maxBytes
  return {
    spend: bytes => {
      left -= bytes
      if (left < 0) throw new ContentLimitError(`it expands to more than ${maxBytes} bytes`)
    }
  }
}

/**
 * Parses an XML part as it streams in; it is never in memory as a whole.
 * @throws Error if it ends within an element or has none: what was read of it is not its content
 */
export async function parseXml(part: AsyncIterable<unknown>, handler: XmlHandler, budget: ByteBudget): Promise<void> {
  let depth = 0
  let hasRoot = false
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        hasRoot = true
        handler.open?.(toLocalName(name), attributes)
      },
      ontext: text => handler.text?.(text),
      onclosetag: name => {
        depth -= 1
        handler.close?.(toLocalName(name))
      }
    },
    { xmlMode: true, decodeEntities: true }
  )
  const decoder = new TextDecoder()
  for await (const chunk of part) {
    if (!(chunk instanceof Uint8Array)) continue
    budget.spend(chunk.length)
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.write(decoder.decode())
  // Before the parser closes the elements that are still open.
  if (!hasRoot || depth > 0) throw new Error('the part is not a whole XML document')
  parser.end()
}

function toLocalName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
