import { type Color, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { fitText, toPrintable } from './winansi.ts'

const parseColor = (hex: string): Color => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return rgb(red, green, blue)
}

export const palette = {
  ink: parseColor('1f2933'),
  faint: parseColor('66727f'),
  line: parseColor('d8dde3'),
  stripe: parseColor('f5f7f9'),
  card: parseColor('ffffff'),
  background: parseColor('eef1f4'),
  header: parseColor('17324d'),
  onHeader: parseColor('ffffff'),
  accent: parseColor('2f7ebc')
}

/** A rectangle in points, `y` measured from the top of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface TextStyle {
  readonly size: number
  readonly bold?: boolean
  readonly color?: Color
  readonly align?: 'left' | 'center' | 'right'
}

/** A page with its origin at the top left; text is truncated to the given width. */
export interface Canvas {
  readonly width: number
  text(text: string, at: { x: number; y: number; width: number }, style: TextStyle): void
  fill(box: Box, color: Color): void
  outline(box: Box, color: Color): void
  line(from: { x: number; y: number }, to: { x: number; y: number }, color: Color, thickness?: number): void
}

/** A document of one page. All its dates are `printedAt`, so that the same sheet gives the same bytes. */
export async function startDocument(title: string, size: { width: number; height: number }, printedAt: Date) {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setTitle(title)
  document.setProducer('QuickSight emulator')
  document.setCreationDate(printedAt)
  document.setModificationDate(printedAt)
  const fonts = {
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold)
  }
  const canvas = createCanvas(document.addPage([size.width, size.height]), fonts)
  return { canvas, save: () => document.save({ useObjectStreams: false }) }
}

function createCanvas(page: PDFPage, fonts: { plain: PDFFont; bold: PDFFont }): Canvas {
  const known = new Set(fonts.plain.getCharacterSet())
  const { width, height } = page.getSize()
  const flipBox = ({ x, y, width, height: tall }: Box) => ({ x, y: height - y - tall, width, height: tall })
  const flipPoint = (point: { x: number; y: number }) => ({ x: point.x, y: height - point.y })
  return {
    width,
    text(text, at, { size, bold, color = palette.ink, align = 'left' }) {
      const font = bold ? fonts.bold : fonts.plain
      const measureWidth = (each: string) => font.widthOfTextAtSize(each, size)
      const line = fitText(toPrintable(text, known), at.width, measureWidth)
      const free = at.width - measureWidth(line)
      const x = at.x + (align === 'right' ? free : align === 'center' ? free / 2 : 0)
      if (line !== '') page.drawText(line, { x, y: height - at.y - size, size, font, color })
    },
    fill: (box, color) => page.drawRectangle({ ...flipBox(box), color }),
    outline: (box, color) => page.drawRectangle({ ...flipBox(box), borderColor: color, borderWidth: 1 }),
    line: (from, to, color, thickness = 1) =>
      page.drawLine({ start: flipPoint(from), end: flipPoint(to), color, thickness })
  }
}
