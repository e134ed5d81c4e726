// A route that answers with a file -> a button that gives it to the browser to keep.
import { useReader } from '@kanaal/strapi-kit/strapi-admin'
import { useNotification } from '@strapi/admin/strapi-admin'
import { Button } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import { useState } from 'react'
import { saveText } from './save-text'

interface Props {
  path: string
  params: Record<string, string>
  name: string
  mediaType: string
  label: string
}

export function SaveFile({ path, params, name, mediaType, label }: Props) {
  const read = useReader()
  const { toggleNotification } = useNotification()
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const reply = await read<unknown>(path, params)
    setBusy(false)
    if ('failure' in reply) toggleNotification({ type: 'danger', message: reply.failure.reason })
    else saveText(reply.data, name, mediaType)
  }
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isBusy} onClick={save}>
      {label}
    </Button>
  )
}
