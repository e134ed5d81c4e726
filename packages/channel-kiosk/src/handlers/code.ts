// A short block of code to monospaced lines.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const code: Handler<'code'> = (node) =>
  element('pre', { dir: 'ltr' }, [element('code', {}, [node.value])])
