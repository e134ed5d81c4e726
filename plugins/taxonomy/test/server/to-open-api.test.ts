// docs/openapi.json is what the routes and schemas say; `UPDATE=1` rewrites the part of this plugin.
import { readFileSync, writeFileSync } from 'node:fs'
import { type ApiDescription, withPart } from '@kanaal/strapi-kit/strapi-server'
import { describe, expect, it } from 'vitest'
import { routes } from '../../server/src/routes'
import { toOpenApi } from '../../server/src/to-open-api'

const file = new URL('../../../../docs/openapi.json', import.meta.url)

describe('docs/openapi.json', () => {
  it('is up to date', () => {
    const written = () => readFileSync(file, 'utf8')
    const described = withPart(JSON.parse(written()) as ApiDescription, toOpenApi())
    const now = `${JSON.stringify(described, null, 2)}\n`
    if (process.env.UPDATE) writeFileSync(file, now)
    expect(written()).toBe(now)
  })

  it('describes every route of the content API', () => {
    const paths = routes['content-api'].routes.map(({ path }) =>
      `/api/taxonomy${path}`.replaceAll(/:(\w+)/g, '{$1}'),
    )
    expect(Object.keys(toOpenApi().paths).sort()).toEqual(paths.sort())
  })
})
