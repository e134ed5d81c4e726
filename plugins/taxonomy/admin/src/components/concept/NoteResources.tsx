// Notes of a concept that are resources of their own -> what they say; whoever wants to change them, does so in a file.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Typography } from '@strapi/design-system'
import type { ConceptDetail } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'

export function NoteResources({ notes }: { notes: ConceptDetail['noteResources'] }) {
  const t = useTranslate()
  if (notes.length === 0) return null
  return (
    <Box padding={4} background="neutral100" hasRadius data-testid="note-resources">
      <Typography variant="sigma" textColor="neutral700" tag="h3">
        {t('concept.note-resources')}
      </Typography>
      <PlainList>
        {notes.map(({ kind, language, text }) => (
          <li key={`${kind} ${language} ${text}`}>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {language === '' ? t(`field.${kind}`) : `${t(`field.${kind}`)} (${language})`}
            </Typography>
            <Typography tag="p">{text}</Typography>
          </li>
        ))}
      </PlainList>
    </Box>
  )
}
