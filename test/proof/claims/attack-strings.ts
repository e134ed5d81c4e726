// Attack strings do no harm on any channel, each alone in every place.
import { attacks } from '../../security/attacks.ts'
import { createDefaultEngine, createHarmCheck } from '../../security/create-harm-check.ts'
import { readPayloadLists } from '../../security/payload-lists.ts'
import { type Claim, checkAll } from '../claim.ts'

export const attackStrings: Claim = {
  id: 'attack-strings',
  says: 'An attack string in every place where an editor can type gives no script, handler, foreign protocol, header, mention or path on any default target, previews included',
  unit: 'strings (ours and published lists), each in two documents on 8 targets',
  // security/attacks.test.ts looks at them in groups.
  size: { proof: Number.POSITIVE_INFINITY, test: 0 },
  needs: 'security',
  async run(size) {
    const { harmOf } = await createHarmCheck(await createDefaultEngine())
    const strings = [...attacks, ...(readPayloadLists() ?? [])].slice(0, size)
    return checkAll(strings, async (attack) => {
      const harm = await harmOf([attack])
      return harm.length === 0 ? undefined : `${JSON.stringify(attack)}: ${harm.join('; ')}`
    })
  },
}
