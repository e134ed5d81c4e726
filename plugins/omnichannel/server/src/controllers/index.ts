// The plugin's controllers by name.
import { documents } from './documents'
import { participation } from './participation'
import { player } from './player'
import { preview } from './preview'
import { readiness } from './readiness'
import { renditions } from './renditions'
import { testMail } from './test-mail'

export const controllers = {
  documents,
  participation,
  player,
  preview,
  readiness,
  renditions,
  'test-mail': testMail,
}
