import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLittleText } from '../src/little-text.ts'
import { hostileText } from './hostile-text.ts'

describe('toLittleText', () => {
  it('escapes what LinkedIn reserves, and leaves addresses and hashtags alive', () => {
    expect(toLittleText('Nu (tijdelijk) op https://a.nl/x_(y)! #Actie')).toBe(
      'Nu \\(tijdelijk\\) op https://a.nl/x_(y)! {hashtag|\\#|Actie}',
    )
    expect(toLittleText('\\ | { } @ [ ] ( ) < > # * _ ~')).toBe(
      '\\\\ \\| \\{ \\} \\@ \\[ \\] \\( \\) \\< \\> \\# \\* \\_ \\~',
    )
    expect(toLittleText('C# en #1')).toBe('C\\# en \\#1')
  })

  it('lets no address mention anybody', () => {
    expect(toLittleText('https://a.nl/@[Iedereen](urn:li:organization:1)')).toBe(
      'https://a.nl/@%5BIedereen](urn:li:organization:1)',
    )
  })

  it('leaves no reserved character bare outside addresses, and loses none', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const little = toLittleText(text)
        const plain = little.replace(/\{hashtag\|\\#\|([^}]*)\}|\\(.)/g, (_, tag, character) =>
          tag === undefined ? character : `#${tag}`,
        )
        expect(plain).toBe(text)
        const bare = little
          .replace(/https?:\/\/(?:[^\s<>\\{|}()]|\([^\s<>\\{|}()]*\))+/gi, '')
          .replace(/\{hashtag\|\\#\|[^}]*\}/g, '')
          .replace(/\\[\\|{}@[\]()<>#*_~]/g, '')
        expect(bare).not.toMatch(/[|{}@[\]()<>#*_~]/)
      }),
      { numRuns: 1_000, seed: 20261121 },
    )
  })
})
