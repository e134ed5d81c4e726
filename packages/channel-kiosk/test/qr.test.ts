// Codes are read by somebody else's decoder, from pixels, as a phone would.

import type { Element } from 'hast'
import jsQrModule from 'jsqr'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { fitsCode, qrCode } from '../src/qr.ts'
import { render } from './context.ts'

// jsQR is CommonJS whose types say `export default`.
const jsQR = (jsQrModule as unknown as { default?: typeof jsQrModule.default }).default ?? jsQrModule

const PIXELS_A_MODULE = 4

/** Paints the path of a code and reads it. */
function read(svg: Element): string | undefined {
  const size = Number(String(svg.properties.viewBox).split(' ')[2])
  const side = size * PIXELS_A_MODULE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const [path] = svg.children
  const d = path?.type === 'element' ? String(path.properties.d) : ''
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < PIXELS_A_MODULE; row += 1) {
      for (let column = 0; column < Number(length) * PIXELS_A_MODULE; column += 1) {
        const at = ((Number(y) * PIXELS_A_MODULE + row) * side + Number(x) * PIXELS_A_MODULE + column) * 4
        pixels.fill(0, at, at + 3)
      }
    }
  }
  return (jsQR as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null)(
    pixels,
    side,
    side,
  )?.data
}

describe('qrCode', () => {
  it.each([
    'https://winkel.example/rugzak',
    'https://xn--bcher-kva.example/r%C3%BCcksack?utm_source=kiosk&x=%E2%82%AC',
    'tel:+31302000188',
    `https://winkel.example/${'lang/'.repeat(30)}`,
  ])('%s is read back', (url) => {
    expect(read(qrCode(url, 'label'))).toBe(url)
  })

  it('leaves four light modules on every side', () => {
    const svg = qrCode('https://winkel.example/', 'label')
    const size = Number(String(svg.properties.viewBox).split(' ')[2])
    const [path] = svg.children
    const runs = [
      ...String(path?.type === 'element' && path.properties.d).matchAll(/M(\d+) (\d+)h(\d+)/g),
    ].map((run) => run.slice(1).map(Number))
    expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4)
    expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4)
    expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4)
  })
})

it('puts a readable code of the call to action and of the page into the deck, with campaign parameters', async () => {
  const { tree, output } = await render({
    markdown: '---\ntitle: Tas\nslug: tas\n---\n\n::cta[Koop]{href="/koop?maat=m"}',
    options: { qr: { utm: { source: 'kiosk-hal', campaign: 'school' } } },
  })
  const codes: string[] = []
  for (const { body } of tree.scenes) {
    for (const part of body) {
      visit(part, 'element', (node) => {
        if (node.tagName === 'svg') codes.push(read(node) ?? 'unread')
      })
    }
  }
  const utm = 'utm_source=kiosk-hal&utm_medium=kiosk&utm_campaign=school'
  expect(codes).toEqual([
    `https://delinde.example/koop?maat=m&${utm}`,
    `https://delinde.example/nl/tas/?${utm}`,
  ])
  const deck = String(output.files[0]?.body)
  expect(deck).not.toMatch(/class=\\"url\\"[^>]*>[^<]*utm/)
})

it('an address that no code can hold is known before it is drawn', () => {
  const largest = 'a'.repeat(2331)
  expect(fitsCode(largest)).toBe(true)
  expect(() => qrCode(largest, 'x')).not.toThrow()
  expect(fitsCode(`${largest}a`)).toBe(false)
  expect(() => qrCode(`${largest}a`, 'x')).toThrow()
})
