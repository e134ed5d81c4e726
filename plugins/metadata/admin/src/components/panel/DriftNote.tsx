// A value that was written for another text: what changed, and a button for who read it and finds that it still fits.

import { PlainButton } from '@kanaal/strapi-kit/strapi-admin'
import { Typography } from '@strapi/design-system'
import { useTranslate } from '../../hooks/use-translate'

export function DriftNote({ text, onFits }: { text: string; onFits: () => void }) {
  const t = useTranslate()
  return (
    <>
      <Typography variant="pi" textColor="neutral800">
        {text}
      </Typography>
      <PlainButton onClick={onFits}>
        <Typography variant="pi" textColor="primary700" fontWeight="semiBold">
          {t('field.fits')}
        </Typography>
      </PlainButton>
    </>
  )
}
