// SARIF: the required properties of the standard, and messages of every shape.

import type { Message } from '@kanaal/types'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { toSarif } from '../src/index.ts'

/** The parts of sarif-schema-2.1.0 (OASIS, read 2026-11-21) that Kanaal fills: required keys, enumerations, ranges. */
const text = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const line = { type: 'integer', minimum: 1 }
const schema = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      additionalProperties: false,
                      properties: {
                        id: { type: 'string' },
                        name: { type: 'string' },
                        shortDescription: text,
                        fullDescription: text,
                        help: text,
                        defaultConfiguration: { type: 'object', properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              additionalProperties: false,
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level,
                message: text,
                properties: { type: 'object' },
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            properties: {
                              uri: { type: 'string', pattern: "^[A-Za-z0-9%._~!$&'()*+,;=@/-]+$" },
                            },
                          },
                          region: {
                            type: 'object',
                            properties: {
                              startLine: line,
                              startColumn: line,
                              endLine: line,
                              endColumn: line,
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

const message: Message = { ruleId: 'too-long', source: 'channel-x', severity: 'error', reason: 'Too long.' }
const located = [
  { path: 'a b/é.md', message },
  {
    path: 'a.md',
    message: {
      ...message,
      severity: 'info' as const,
      target: 'x',
      place: {
        file: 'a.md',
        documentId: 'a',
        position: { start: { line: 2, column: 3 }, end: { line: 2, column: 9 } },
      },
    },
  },
]

test('an exception keeps its level, and says who accepted it and why', () => {
  const waiver = { reason: 'The photo follows', until: '2026-09-01', severity: 'error' as const }
  const log = toSarif([{ path: 'a.md', message: { ...message, severity: 'info', waiver } }], [], '0.1.0')
  const suppressions = [{ kind: 'external', status: 'accepted', justification: 'The photo follows' }]
  expect(log.runs[0]?.results?.[0]).toMatchObject({ level: 'error', suppressions })
})

test('is what the standard asks for', () => {
  const log = toSarif(located, [], '0.1.0')
  const validate = new Ajv({ strict: false }).compile(schema)
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  const [run] = log.runs
  expect(run?.tool.driver.rules).toEqual([{ id: 'channel-x/too-long' }])
  expect(run?.results?.[0]).toMatchObject({
    ruleIndex: 0,
    level: 'error',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%A9.md' } } }],
  })
  expect(run?.results?.[1]).toMatchObject({
    level: 'note',
    properties: { document: 'a', target: 'x' },
    locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 } } }],
  })
})
