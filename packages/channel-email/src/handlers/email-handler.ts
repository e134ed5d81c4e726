// The type of this channel's handlers: one node to pieces of a mail.
import type { Handler, State } from '@kanaal/content'
import type { Nodes } from 'mdast'
import type { Piece } from '../block.ts'

export type EmailState = State<Piece>
export type EmailHandler<Type extends Nodes['type']> = Handler<Piece, Type>
