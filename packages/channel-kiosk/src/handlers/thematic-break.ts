// A break inside a quotation or list to nothing: on the top level it begins a new screen.
import type { Handler } from './index.ts'

export const thematicBreak: Handler<'thematicBreak'> = () => []
