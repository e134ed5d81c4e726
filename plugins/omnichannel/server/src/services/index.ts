// The plugin's services by name.
import { assets } from './assets'
import { companions } from './companions'
import { deliver } from './deliver'
import { documents } from './documents'
import { engine } from './engine'
import { feed } from './feed'
import { matrix } from './matrix'
import { participation } from './participation'
import { preview } from './preview'
import { readiness } from './readiness'
import { related } from './related'
import { renditions } from './renditions'
import { testMail } from './test-mail'
import { unready } from './unready'

export const services = {
  assets,
  companions,
  deliver,
  documents,
  engine,
  feed,
  matrix,
  participation,
  preview,
  readiness,
  related,
  renditions,
  'test-mail': testMail,
  unready,
}
