// Sources: what is listed, in which order, and what is left out.
import { symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openSource, type Source } from '../src/index.ts'
import { temporary } from './temporary.ts'

async function list(source: Source): Promise<[string, string][]> {
  const found: [string, string][] = []
  for await (const { path, line, read } of source.entries())
    found.push([line === undefined ? path : `${path}:${line}`, await read()])
  await source.close()
  return found
}
async function* input(text: string) {
  yield text
}

describe('a directory', () => {
  test('gives every Markdown file in byte order, without hidden ones and links out of it', async () => {
    const outside = temporary({ 'secret.md': 'secret' })
    const root = temporary({
      'b.md': 'b',
      'B.markdown': 'B',
      'é.md': 'é',
      'a/z.mdx': 'z',
      'a/node_modules/x.md': 'no',
      '.git/x.md': 'no',
      'x.txt': 'no',
      'out/index.md': 'no',
    })
    symlinkSync(join(outside, 'secret.md'), join(root, 'link.md'))
    symlinkSync(outside, join(root, 'linked'))
    symlinkSync(join(root, 'b.md'), join(root, 'inside.md'))
    symlinkSync(join(root, 'a'), join(root, 'a-again'))
    symlinkSync(join(root, 'gone.md'), join(root, 'nowhere.md'))
    symlinkSync(join(outside, 'secret.md'), join(root, 'picture.png'))
    const source = await openSource(root, { ignore: join(root, 'out') })
    expect((await list(source)).map(([path]) => path)).toEqual([
      'B.markdown',
      'a/z.mdx',
      'b.md',
      'inside.md',
      'é.md',
    ])
    const skipped = source.skipped?.() ?? []
    expect(new Set(skipped.map(({ ruleId }) => ruleId))).toEqual(new Set(['link-skipped']))
    const said = skipped.map(({ key, place }) => [place?.file, key])
    expect(said.toSorted()).toEqual([
      ['a-again', 'directory'],
      ['link.md', 'outside'],
      ['linked', 'outside'],
      ['nowhere.md', 'broken'],
    ])
  })
})

test('a file, and NDJSON whose lines can be read in any order', async () => {
  const root = temporary({ 'a.md': '# A', 'all.ndjson': '{"a":"é"}\n\n{"b":2}\n{"c":3}' })
  expect(await list(await openSource('a.md', { cwd: root }))).toEqual([['a.md', '# A']])
  expect(await list(await openSource('all.ndjson', { cwd: root }))).toEqual([
    ['all.ndjson:1', '{"a":"é"}'],
    ['all.ndjson:3', '{"b":2}'],
    ['all.ndjson:4', '{"c":3}'],
  ])
})

test('standard input is Markdown or Documents', async () => {
  expect(await list(await openSource('-', { stdin: input('{not json} # A') }))).toEqual([
    ['-', '{not json} # A'],
  ])
  expect(await list(await openSource('-', { stdin: input('{"tree":1}\n{"tree":2}\n') }))).toEqual([
    ['-:1', '{"tree":1}'],
    ['-:2', '{"tree":2}'],
  ])
})

test('standard input that is no text fails as a document, like a file', async () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x68, 0])
  const source = await openSource('-', {
    stdin: (async function* () {
      yield utf16
    })(),
  })
  for await (const entry of source.entries()) await expect(entry.read()).rejects.toThrow('this is not text')
  expect.assertions(1)
})

test.each([
  ['nowhere', 'there is no such file or directory'],
  ['ftp://a.example', 'expected a file, a directory'],
  ['a.txt', 'expected a file that ends in .md'],
])('%s is refused', async (name, reason) => {
  const cwd = temporary({ 'a.txt': '' })
  await expect(openSource(name, { cwd })).rejects.toThrow(reason)
})

describe('Strapi', () => {
  async function serve(
    answer: (url: URL, token: string | undefined) => [number, string, string?],
  ): Promise<string> {
    const server = createServer((request, response) => {
      const [status, body, cursor] = answer(
        new URL(request.url ?? '', 'http://x'),
        request.headers.authorization,
      )
      response.writeHead(status, cursor === undefined ? {} : { 'x-next-cursor': cursor }).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    return `strapi+http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('is read page by page, with the token', async () => {
    const asked: string[] = []
    const address = await serve((url, token) => {
      asked.push(`${url.pathname}${url.search} ${token}`)
      return url.searchParams.get('cursor') === 'two' ? [200, '{"tree":2}\n'] : [200, '{"tree":1}', 'two']
    })
    const source = await openSource(`${address}?type=api::a.a`, { token: 'secret' })
    expect((await list(source)).map(([, text]) => text)).toEqual(['{"tree":1}', '{"tree":2}'])
    expect(asked).toEqual([
      '/api/omnichannel/documents?type=api%3A%3Aa.a&limit=100 Bearer secret',
      '/api/omnichannel/documents?type=api%3A%3Aa.a&limit=100&cursor=two Bearer secret',
    ])
  })
  test.each([
    [403, 'Set KANAAL_TOKEN'],
    [404, 'Is the plugin "omnichannel" installed'],
    [500, 'answered 500'],
  ])('says what to do after %d', async (status, reason) => {
    const address = await serve(() => [status, ''])
    await expect(openSource(address)).rejects.toThrow(reason)
  })
  test('says so where nobody answers', async () => {
    await expect(openSource('strapi+http://127.0.0.1:1')).rejects.toThrow('does not answer')
  })
})
