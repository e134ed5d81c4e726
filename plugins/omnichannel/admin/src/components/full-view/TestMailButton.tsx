// Sends the mail that is shown to whoever looks at it.
import { Button } from '@strapi/design-system'
import { Mail } from '@strapi/icons'
import { useState } from 'react'
import type { SendTest } from '../../hooks/use-test-mail'
import { useTranslate } from '../../hooks/use-translate'

export function TestMailButton({ target, onSend }: { target: string; onSend: SendTest }) {
  const t = useTranslate()
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    await onSend(target)
    setBusy(false)
  }
  return (
    <Button size="S" variant="tertiary" startIcon={<Mail />} loading={isBusy} onClick={send}>
      {t('test-mail.send')}
    </Button>
  )
}
