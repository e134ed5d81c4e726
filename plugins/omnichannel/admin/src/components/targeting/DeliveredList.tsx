// Documents that are shown, each with why; or those that are not, each with why not.
import { PlainList } from '@kanaal/strapi-kit/strapi-admin'
import { Badge, Box, Flex, Typography } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import { styled } from 'styled-components'
import { editPath } from '../../admin-paths'

export interface DeliveredLine {
  uid: string
  documentId: string
  locale: string | null
  title: string
  /** Of the type. */
  type: string
  isSingle: boolean
  sentences: string[]
}

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.4rem;
  font-weight: 600;
  text-decoration: none;
  overflow-wrap: anywhere;

  &:hover {
    text-decoration: underline;
  }
`

interface Props {
  lines: readonly DeliveredLine[]
  untitled: string
  isOrdered: boolean
}

export function DeliveredList({ lines, untitled, isOrdered }: Props) {
  return (
    <PlainList as={isOrdered ? 'ol' : 'ul'}>
      {lines.map(({ uid, documentId, locale, title, type, isSingle, sentences }) => (
        <li key={`${uid} ${documentId} ${locale ?? ''}`}>
          <Box padding={3} borderColor="neutral150" style={{ borderWidth: '0 0 1px' }}>
            <Flex gap={2} wrap="wrap">
              <TitleLink to={editPath({ uid, isSingle }, documentId, locale ?? '')}>
                {title || untitled}
              </TitleLink>
              <Badge>{type}</Badge>
              {locale === null ? null : <Badge>{locale}</Badge>}
            </Flex>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {sentences.join(' · ')}
            </Typography>
          </Box>
        </li>
      ))}
    </PlainList>
  )
}
