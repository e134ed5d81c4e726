// Pictures inside their own address: what is shown is a small picture of a kind that can hold nothing else.
import { expect, test } from 'vitest'
import { DATA_PICTURE_BYTES } from '../src/data-picture.ts'
import { contentRules, isDataPicture, parseMarkdown } from '../src/index.ts'
import { site } from './samples.ts'

const address = (kind: string, bytes: string | Uint8Array): string =>
  `data:image/${kind};base64,${Buffer.from(bytes as string, 'latin1').toString('base64')}`
const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'
const WEBP = 'RIFF\x24\0\0\0WEBPVP8 '

test.each([
  ['png', PNG],
  ['PNG', PNG],
  ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
  ['gif', 'GIF89a\x01\0'],
  ['webp', WEBP],
])('%s', (kind, bytes) => {
  expect(isDataPicture(address(kind, bytes))).toBe(true)
})

test.each([
  ['what is none', address('png', 'AAAA')],
  ['markup under the name of a picture', address('png', '<svg onload=alert(1)>')],
  ['a kind under the name of another', address('gif', PNG)],
  ['SVG', address('svg+xml', '<svg/>')],
  ['AVIF', address('avif', '\0\0\0\x20ftypavif')],
  ['without base64', 'data:image/png,%89PNG'],
  ['with parameters', address('png;charset=utf-8', PNG)],
  ['broken base64', `${address('png', PNG)}=`],
  ['something behind it', `${address('png', `${PNG}xx`)}" onerror="alert(1)`],
  ['white space inside', address('png', PNG).replace('RIH', 'R IH').replace(',', ', ')],
  ['nothing', 'data:image/png;base64,'],
  ['another scheme', 'https://a.nl/data:image/png;base64,iVBORw0KGgo='],
])('refused: %s', (_, given) => {
  expect(isDataPicture(given)).toBe(false)
})

test('up to so many bytes of the file', () => {
  const sized = (bytes: number) => address('gif', `GIF89a${'x'.repeat(bytes - 6)}`)
  expect(isDataPicture(sized(DATA_PICTURE_BYTES))).toBe(true)
  const large = sized(DATA_PICTURE_BYTES + 1)
  expect(isDataPicture(large)).toBe(false)
  expect(said(`![a](${large})`)).toEqual(['heavy'])
})

const rule = contentRules.find(({ id }) => id === 'link-unsafe')
const said = (markdown: string) =>
  rule?.run({ document: parseMarkdown(markdown), site, now: undefined }).map(({ key }) => key)

test('a picture and a link are told what each of them may be', () => {
  const picture = address('png', PNG)
  expect(said(`![a](${picture})\n\n<img src="${picture}" alt="b">\n\n![c][d]\n\n[d]: ${picture}`)).toEqual([])
  expect(said(`[a](${picture})`)).toEqual(['unsafe'])
  expect(said(`[a][d]\n\n[d]: ${picture}`)).toEqual(['unsafe'])
  expect(said('![a](mailto:a@example.org)')).toEqual(['picture'])
  expect(said('::embed{url="https://film.example" poster="javascript:alert(1)"}')).toEqual(['picture'])
  expect(said('---\nimage: javascript:alert(1)\n---\n')).toEqual(['picture'])
  const copy = 'copy: { x: { callToAction: { label: Book, href: "javascript:alert(1)" } } }'
  expect(said(`---\n${copy}\n---\n`)).toEqual(['unsafe'])
})

test('the text of a copy is looked into as the document is', () => {
  const text = '[a](javascript:z) ![p](data:image/svg+xml;base64,AA==) <a href="javascript:y">b</a> [c](/c)'
  const front = `---\ntitle: T\ncopy:\n  web: Come.\n  x:\n    text: ${JSON.stringify(text)}\n---\n`
  expect(said(front)).toEqual(['unsafe', 'picture', 'unsafe'])
  expect(said(`---\ncopy: { x: "[a][d]\\n\\n[d]: javascript:z" }\n---\n`)).toEqual(['unsafe'])
})
