// Pins the public names, and that every published schema is one, and refuses what nothing of ours looks like.
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as contracts from '../src/index.ts'

const schemas = new URL('../dist/schemas/', import.meta.url)

describe('public names', () => {
  it('stay what others import', () => {
    expect(Object.keys(contracts).sort()).toMatchInlineSnapshot(`
      [
        "INJECTED_ATTRIBUTES",
        "UNKNOWN_SITE_URL",
        "asset",
        "assetFormat",
        "assignedTerms",
        "audience",
        "author",
        "callToAction",
        "caps",
        "card",
        "channelCopy",
        "color",
        "colors",
        "computable",
        "computed",
        "configData",
        "contentRef",
        "deck",
        "defaultTheme",
        "defineChannel",
        "defineConfig",
        "defineTarget",
        "direction",
        "document",
        "explainIssue",
        "exportError",
        "expression",
        "facet",
        "fact",
        "fieldMap",
        "fieldPath",
        "fileEntry",
        "identifier",
        "inheritance",
        "isMissing",
        "isUnresolved",
        "isoDate",
        "json",
        "limit",
        "limitOverride",
        "limitUnit",
        "locale",
        "localized",
        "loss",
        "manifest",
        "medium",
        "message",
        "metadata",
        "metadataDefaults",
        "metric",
        "notFor",
        "origin",
        "override",
        "overrideLimits",
        "participation",
        "place",
        "playlist",
        "point",
        "position",
        "post",
        "posts",
        "readAssigned",
        "refusedTerm",
        "renditionRecord",
        "report",
        "review",
        "root",
        "ruleLevel",
        "ruleName",
        "scene",
        "severity",
        "site",
        "source",
        "sourceMap",
        "storedAssignment",
        "storedTermsFor",
        "targetInput",
        "term",
        "termAssignment",
        "textRun",
        "theme",
        "validity",
        "vocabularyFile",
        "waived",
        "waiver",
      ]
    `)
  })
})

describe('JSON Schemas', () => {
  const ajv = new Ajv2020({ strict: false })
  for (const file of readdirSync(schemas)) {
    it(`${file} is itself valid`, () => {
      const schema = JSON.parse(readFileSync(new URL(file, schemas), 'utf8'))
      expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
      expect(ajv.compile(schema)(7)).toBe(false)
    })
  }
})
