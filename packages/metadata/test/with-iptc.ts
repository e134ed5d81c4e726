// A JPEG and values by their number in record 2 -> the same JPEG with a Photoshop segment that holds them as IPTC.

export function withIptc(jpeg: Uint8Array, values: Record<number, string>): Uint8Array {
  const records = Object.entries(values).flatMap(([number, value]) => {
    const bytes = Buffer.from(value, 'latin1')
    return [0x1c, 2, Number(number), bytes.length >> 8, bytes.length & 255, ...bytes]
  })
  const resource = [
    ...Buffer.from('8BIM', 'latin1'),
    4,
    4,
    0,
    0,
    0,
    0,
    records.length >> 8,
    records.length & 255,
    ...records,
    ...(records.length % 2 ? [0] : []),
  ]
  const body = [...Buffer.from('Photoshop 3.0\0', 'latin1'), ...resource]
  const length = body.length + 2
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xed, length >> 8, length & 255, ...body, ...jpeg.subarray(2)])
}
