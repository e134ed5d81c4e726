// The keeper of the words and an editor in a real browser: every story at one CMS, each with a vocabulary of its own.
import { mkdirSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts'
import { type Desk, signInAtDesk } from './open-desk.ts'
import { type ServedCms, serveCms } from './serve-cms.ts'
import type { Caller } from './sign-in.ts'
import { adminOf, createWordsWorld, screenshots } from './taxonomy-browser-world.ts'
import { describeConceptPages } from './taxonomy-concept-pages.ts'
import { describeOverviewPages } from './taxonomy-overview-pages.ts'
import { describeTermPages } from './taxonomy-term-pages.ts'
import { describeTreePages } from './taxonomy-tree-pages.ts'
import { describeUsagePages } from './taxonomy-usage-pages.ts'
import { describeWriterPages } from './taxonomy-writer-pages.ts'

const executablePath = findChromium()

describe.skipIf(executablePath === undefined)('the words', () => {
  let cms: ServedCms
  let browser: Browser
  let desk: Desk
  let admin: Caller

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true })
    cms = await serveCms('words')
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: CHROMIUM_ARGUMENTS })
    desk = await signInAtDesk(browser, cms)
    admin = await adminOf(cms)
  })
  afterAll(async () => {
    await browser?.close()
    await cms?.stop()
  })
  afterEach(() => {
    // The story of two writers is refused once, as it must be.
    expect(desk.trouble.splice(0).filter((line) => !/409 \(Conflict\)/.test(line))).toEqual([])
  })

  const world = createWordsWorld(() => ({ cms, browser, desk, admin }))
  describeTreePages(world)
  describeConceptPages(world)
  describeOverviewPages(world)
  describeTermPages(world)
  describeWriterPages(world)
  describeUsagePages(world)
})
