// docs/openapi.json is what the routes and schemas say; `UPDATE=1` rewrites it.
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { routes } from '../../server/src/routes'
import { toOpenApi } from '../../server/src/to-open-api'

const file = new URL('../../../../docs/openapi.json', import.meta.url)
const text = `${JSON.stringify(toOpenApi(), null, 2)}\n`

describe('docs/openapi.json', () => {
  it('is up to date', () => {
    if (process.env.UPDATE) writeFileSync(file, text)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('describes every route of the content API', () => {
    const paths = routes['content-api'].routes.map(({ path }) =>
      `/api/omnichannel${path}`.replaceAll(/:(\w+)/g, '{$1}'),
    )
    expect(Object.keys(toOpenApi().paths).sort()).toEqual(paths.sort())
  })
})
