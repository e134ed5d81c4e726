import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeUrl } from '../src/index.ts'
import { describeWithData, sharedData } from './shared-data.ts'

const base = 'https://www.example.org/nl/post/'

describe('harmless addresses come back normalised', () => {
  test.each([
    ['https://a.nl', 'https://a.nl/'],
    ['HTTP://A.nl/x?a=1&copy=2', 'http://a.nl/x?a=1&copy=2'],
    ['mailto:info@a.nl?subject=Hi', 'mailto:info@a.nl?subject=Hi'],
    ['tel:+31201234567', 'tel:+31201234567'],
    ['/prijzen', 'https://www.example.org/prijzen'],
    ['../b.md', 'https://www.example.org/nl/b.md'],
    ['#top', 'https://www.example.org/nl/post/#top'],
    ['?page=2', 'https://www.example.org/nl/post/?page=2'],
    ['my file.pdf', 'https://www.example.org/nl/post/my%20file.pdf'],
    ['10:30', 'https://www.example.org/nl/post/10:30'],
    ['https://a.nl/a\u202Eb', 'https://a.nl/ab'],
    ['https://xn--a.nl/%E2%80%8C', undefined],
    ['https://a.nl/می‌خواهم', 'https://a.nl/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88%D8%A7%D9%87%D9%85'],
  ])('%s', (raw, expected) => expect(safeUrl(raw, base)).toBe(expected))
})

describe('harmful addresses give nothing', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'jav&#x09;ascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'javascript&#0058alert(1)',
    '&#106;avascript:alert(1)',
    '&amp;#106;avascript:alert(1)',
    'java&NewLine;script&colon;alert(1)',
    'java\u200Escript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://a.nl/1',
    'ftp://a.nl',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '&sol;/evil.example',
    'https://',
    '',
    '   ',
  ])('%j', (raw) => expect(safeUrl(raw, base)).toBeUndefined())
})

test('a relative address without a base leads nowhere', () => {
  expect(safeUrl('/a')).toBeUndefined()
  expect(safeUrl('a.html')).toBeUndefined()
})

test('whatever comes in, only the four protocols come out', () => {
  const piece = fc.oneof(
    fc.constantFrom('javascript', ':', '&colon;', '/', '\\', '&#x3a;', 'data', '\t', '//', 'http', '@'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const url = safeUrl(pieces.join(''), base)
      if (url === undefined) return
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(new URL(url).protocol)
      expect(safeUrl(url)).toBe(url)
    }),
    { numRuns: 2000, seed: 20261121 },
  )
})

describeWithData('known attack strings', 'security/payloads-open-redirect', () => {
  test('no open redirect: a relative one stays on the site', () => {
    for (const raw of lines('security/payloads-open-redirect/openredirects.txt')) {
      const url = safeUrl(raw, base)
      if (url === undefined || /^[a-z]+:/i.test(raw.trim())) continue
      expect(new URL(url).origin, raw).toBe('https://www.example.org')
    }
  })

  test.each(['JHADDIX_XSS.txt', 'RSNAKE_XSS.txt', 'XSS_Polyglots.txt'])('no script address: %s', (name) => {
    for (const raw of lines(`security/payloads-xss/${name}`)) {
      const url = safeUrl(raw, base)
      if (url !== undefined) expect(new URL(url).protocol, raw).toMatch(/^(https?|mailto|tel):$/)
    }
  })
})

function lines(path: string): string[] {
  return readFileSync(sharedData(path), 'utf8').split('\n')
}
