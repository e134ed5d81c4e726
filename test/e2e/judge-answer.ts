// An answer of the content API -> whether docs/openapi.json describes it: its status, type, headers and schema.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import type { Reply } from './sign-in.ts'

type Schema = Record<string, unknown>

interface Operation {
  parameters?: { name: string; in: string; required?: boolean }[]
  responses: Record<string, { headers?: object; content?: Record<string, { schema?: Schema }> }>
}

export const description = JSON.parse(
  readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'),
) as {
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, Schema> }
}

/** The schema of an answer, with the components it points at beside it. */
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
export const judge = (schema: Schema) => ajv.compile({ ...schema, components: description.components })

/** `seen` holds what was met, as `path status`. */
export function createAnswerJudge() {
  const seen = new Set<string>()

  /** Statuses that are described are the ones that may be given, each with its type, headers and schema. */
  function expectDescribed(path: string, { status, headers, text, json }: Reply): void {
    const response = description.paths[path]?.get.responses[status]
    expect(response, `${path} answers ${status}: ${text.slice(0, 200)}`).toBeDefined()
    seen.add(`${path} ${status}`)
    for (const name of Object.keys(response?.headers ?? {})) {
      // Only a page that is not the last has a next one.
      if (name !== 'x-next-cursor') expect(headers.get(name), `${path} ${status} ${name}`).toBeTruthy()
    }
    if ([301, 302, 304].includes(status)) {
      expect(text).toBe('')
      return
    }
    const type = headers.get('content-type')?.split(';')[0] ?? ''
    const content = response?.content?.[type] ?? response?.content?.['*/*']
    expect(content, `${path} ${status} as ${type}`).toBeDefined()
    if (content?.schema === undefined || content.schema.format === 'binary') return
    const valid = judge(content.schema)
    const values =
      type === 'application/x-ndjson'
        ? text.trim().split('\n').map(parse)
        : [type.endsWith('json') ? json : text]
    for (const value of values) expect(valid(value), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
  }
  return { seen, expectDescribed }
}

const parse = (line: string): unknown => JSON.parse(line)
