// A free port -> an SMTP server (RFC 5321) that keeps what it is sent, for tests that send real mail.

import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

export interface ReceivedMail {
  from: string
  to: string[]
  /** The message as it came over the wire, dots unstuffed. */
  source: string
}

export interface Mailbox {
  port: number
  mails: ReceivedMail[]
  stop(): Promise<void>
}

export async function receiveMail(): Promise<Mailbox> {
  const mails: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    converse(socket, mails)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const END_OF_DATA = '\r\n.\r\n'
const addressOf = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? ''

function converse(socket: Socket, mails: ReceivedMail[]): void {
  let mail: ReceivedMail = { from: '', to: [], source: '' }
  let pending = ''
  let isData = false
  const say = (line: string): boolean => socket.write(`${line}\r\n`)
  say('220 localhost ESMTP')
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    pending += chunk
    for (;;) {
      const border = isData ? END_OF_DATA : '\r\n'
      const at = pending.indexOf(border)
      if (at < 0) return
      const taken = pending.slice(0, at)
      pending = pending.slice(at + border.length)
      if (isData) takeMessage(taken)
      else answer(taken)
    }
  })

  function takeMessage(text: string): void {
    mails.push({ ...mail, source: `${text.replace(/^\.\./gm, '.')}\r\n` })
    mail = { from: '', to: [], source: '' }
    isData = false
    say('250 OK')
  }

  function answer(line: string): void {
    switch (line.slice(0, 4).toUpperCase()) {
      case 'MAIL':
        mail.from = addressOf(line)
        say('250 OK')
        break
      case 'RCPT':
        mail.to.push(addressOf(line))
        say('250 OK')
        break
      case 'DATA':
        isData = true
        say('354 End with a line that holds a point')
        break
      case 'QUIT':
        say('221 Bye')
        socket.end()
        break
      default:
        say('250 localhost')
    }
  }
}
