// A running CMS -> the stories of people who look after its words: lists, many documents at once, who may do what.
import { beforeAll, describe, expect } from 'vitest'
import { describeAccess } from './taxonomy-access-stories.ts'
import { describeCare } from './taxonomy-care-stories.ts'
import { describeWorkingCopies } from './taxonomy-copy-stories.ts'
import { describeDescriptions } from './taxonomy-description-stories.ts'
import { describeField } from './taxonomy-field-stories.ts'
import { describeTermHistory } from './taxonomy-history-stories.ts'
import { describeOverviews } from './taxonomy-overview-stories.ts'
import { describePasting } from './taxonomy-paste-stories.ts'
import { describeRetagging } from './taxonomy-retag-stories.ts'
import { describeRights } from './taxonomy-right-stories.ts'
import { describeScale } from './taxonomy-scale-stories.ts'
import { describeUsage } from './taxonomy-usage-stories.ts'
import { describeViews } from './taxonomy-view-stories.ts'
import { createWorkWorld } from './taxonomy-work-world.ts'
import type { Running } from './taxonomy-world.ts'

export function describeTaxonomyWork(running: () => Running): void {
  describe('words at work', () => {
    const world = createWorkWorld(running)
    const { admin } = world

    beforeAll(async () => {
      const reply = await admin('POST', '/schemes', { key: 'work', kind: 'topic', label: { nl: 'Werk' } })
      expect(reply.status).toBe(201)
    })

    describePasting(world)

    describeRetagging(world)

    describeTermHistory(world)
    describeAccess(world)
    describeRights(world)
    describeViews(world)

    describeOverviews(world)

    describeCare(world)
    describeUsage(world)

    describeWorkingCopies(world)
    describeDescriptions(world)

    describeScale(world)

    describeField(world)
  })
}
