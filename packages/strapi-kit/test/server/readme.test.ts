// The example of the README runs, and its gate does what it says.
import { readFileSync } from 'node:fs'
import type { Core } from '@strapi/strapi'
import { expect, it } from 'vitest'
import * as kit from '../../server/src/index'
import { fakeStrapi } from './fake-strapi'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

it('registers a gate', async () => {
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  const body = example
    .replace(/^import \{ (\w+) \} from '@kanaal\/strapi-kit\/strapi-server'$/m, 'const { $1 } = kit')
    .replace('export default', 'return')
  const plugin = new Function('kit', body)(kit) as { register(context: { strapi: Core.Strapi }): void }
  const { strapi } = fakeStrapi()
  plugin.register({ strapi })
  const gate = kit.kitOf(strapi).gates.get('my-plugin')
  const candidate = { entry: {}, fields: { body: [], title: 'title' } } as unknown as kit.Candidate
  expect(await gate?.(candidate)).toMatchObject([{ ruleId: 'title-missing', severity: 'error' }])
  expect(await gate?.({ ...candidate, entry: { title: 'Open' } })).toEqual([])
})
