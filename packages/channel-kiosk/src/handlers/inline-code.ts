// Code among words to monospaced letters.
import { element } from '../element.ts'
import type { Handler } from './index.ts'

export const inlineCode: Handler<'inlineCode'> = (node) => element('code', { dir: 'ltr' }, [node.value])
